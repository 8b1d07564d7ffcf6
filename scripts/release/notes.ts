/**
 * What a release says to those who use it: its section of the changelog, and what waits in changesets.
 */
import type { Changeset } from '../api/changesets.ts';
import { sectionsOf } from './changelog.ts';

/** @throws {Error} where the changelog says nothing of this version */
export function releaseNotes(changelog: string, version: string, changesets: readonly Changeset[]): string {
  const section = sectionsOf(changelog).find((each) => each.version === version);
  if (!section || section.text === '')
    throw new Error(`CHANGELOG.md says nothing of version ${version}. Run: npm run next-version`);
  const { day, text } = section;
  const waiting = changesets.map(
    ({ bump, summary }) => `- (${bump}) ${summary.trim().replace(/\n(?=\S)/g, '\n  ')}`,
  );
  return `# Mine Action Widgets ${version}

${day ? `Released on ${day}.` : 'Not released yet.'}

${text}
${waiting.length > 0 ? `\n## Not in a version yet\n\n${waiting.join('\n')}\n` : ''}`;
}
