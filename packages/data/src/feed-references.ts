/**
 * What one figure asks of another: that there is one, and one only.
 *
 * A calculated figure without one of its inputs cannot be followed, so it goes, and with it what was made from it; so does
 * one that is not what its formula gives. A figure that names another as contradicting, superseded or its outcome stands by
 * itself, so only the naming goes.
 */
import type { Claim } from './claim.js';
import { problemsOfCalculation } from './feed-calculations.js';
import { problem, type Problem } from './feed-problems.js';
import { canBeOutcome } from './plans.js';

/** A figure that is good by itself, and its place in the feed, counted from one. */
export interface Placed {
  readonly claim: Claim;
  readonly place: number;
}

const STANDING = 'the id of another figure of this feed that stands';

/**
 * The figures that stand beside each other, in their order.
 *
 * Of two with one id the first stands. Inputs are figures that stand and were not calculated themselves: a
 * calculation names what it was made from.
 *
 * @param problems to which what is wrong is added
 */
export function standing(placed: readonly Placed[], problems: Problem[]): readonly Claim[] {
  const byId = new Map<string, Claim>();
  for (const { claim, place } of placed)
    if (!byId.has(claim.id)) byId.set(claim.id, claim);
    else problems.push(problem(['id'], claim.id, 'an id that no figure before it has', `#${place}`));
  dropCalculated(byId, problems);
  for (const claim of byId.values()) {
    const wrong = problemsOfCalculation(claim, byId);
    if (wrong.length > 0) byId.delete(claim.id);
    problems.push(...wrong);
  }
  return [...byId.values()].map((claim) => withoutDangling(claim, byId, problems));
}

function dropCalculated(byId: Map<string, Claim>, problems: Problem[]): void {
  const users = new Map<string, Claim[]>();
  const gone: string[] = [];
  const drop = ({ id, derivation }: Claim, input: string): void => {
    const path = ['derivation', 'inputs', derivation?.inputs.indexOf(input) ?? 0];
    problems.push(problem(path, input, `${STANDING} and is not calculated itself`, id));
    if (byId.delete(id)) gone.push(id);
  };
  const all = [...byId.values()];
  const isInput = new Map(all.map(({ id, status }) => [id, status !== 'derived']));
  for (const claim of all)
    for (const input of new Set(claim.derivation?.inputs)) {
      if (!isInput.get(input) || input === claim.id) drop(claim, input);
      const of = users.get(input);
      if (of) of.push(claim);
      else users.set(input, [claim]);
    }
  // Figures that go are added to the list while it is gone through.
  for (const id of gone) for (const user of users.get(id) ?? []) if (byId.has(user.id)) drop(user, id);
}

function withoutDangling(named: Claim, byId: ReadonlyMap<string, Claim>, problems: Problem[]): Claim {
  const claim = withoutFalseOutcome(named, byId, problems);
  const { conflictsWith, supersedes, ...rest } = claim;
  const isOther = (id: string, path: readonly (string | number)[]): boolean => {
    if (id !== claim.id && byId.has(id)) return true;
    problems.push(problem(path, id, STANDING, claim.id));
    return false;
  };
  const kept = conflictsWith?.filter((id, index) => isOther(id, ['conflictsWith', index]));
  const isSuperseding = supersedes !== undefined && isOther(supersedes, ['supersedes']);
  if (kept?.length === conflictsWith?.length && isSuperseding === (supersedes !== undefined)) return claim;
  return {
    ...rest,
    ...(kept && kept.length > 0 && { conflictsWith: kept }),
    ...(isSuperseding && { supersedes }),
  };
}

/** What came of a plan is no other thing than was planned. */
function withoutFalseOutcome(claim: Claim, byId: ReadonlyMap<string, Claim>, problems: Problem[]): Claim {
  const { outcome, ...rest } = claim;
  if (outcome === undefined) return claim;
  const found = byId.get(outcome);
  const isPlan = claim.status === 'planned';
  if (isPlan && found && canBeOutcome(claim, found)) return claim;
  problems.push(
    problem(
      ['outcome'],
      outcome,
      isPlan ? OUTCOME : `must not be there, since its status is ${claim.status}`,
      claim.id,
    ),
  );
  return rest;
}

const OUTCOME =
  'the id of a figure of this feed that was reported or estimated, of the same indicator, unit and measure, and of the same area, operator, part and period';
