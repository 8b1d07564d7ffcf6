/** German: units have no plural but in the dative after «von», a day has an article, and «mehr als» is not «mindestens». */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { pack as german } from '../generated/de.js';
import { describeAge, describeNotRenewed } from '../describe/dating.js';
import { quantityText } from '../format/quantity.js';
import { amount, faceOf, plain, sentenceOf } from '@mine-action/testing/claims';

describe('in German', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 1, 'hectare', '1 Hektar'],
    ['exact', 2, 'hectare', '2 Hektar'],
    ['exact', 1.5, 'hectare', '1,5 Hektar'],
    ['more-than', 190_000, 'hectare', 'mehr als 190.000 Hektar'],
    ['at-least', 190_000, 'hectare', 'mindestens 190.000 Hektar'],
    ['less-than', 5, 'hectare', 'weniger als 5 Hektar'],
    ['at-most', 5, 'hectare', 'höchstens 5 Hektar'],
    ['nearly', 249_000, 'hectare', 'fast 249.000 Hektar'],
    ['approximately', 11_667, 'square-kilometer', 'etwa 11.667 Quadratkilometer'],
    ['exact', 1_000_000, 'square-meter', '1.000.000 Quadratmeter'],
    ['exact', 1, 'year', '1 Jahr'],
    ['exact', 20, 'year', '20 Jahre'],
    ['exact', 13.5, 'percent', '13,5 %'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is «${text}»`, () => {
      expect(plain(amount(german, qualifier, value, unit))).to.equal(text);
    });

  it('a percent sign does not part from its number', () => {
    expect(amount(german, 'exact', 14, 'percent')).to.equal('14\u00a0%');
  });

  it('a range is said in words', () => {
    const range = { qualifier: 'range', value: 14, valueMin: 14, valueMax: 23, unit: 'year' } as const;
    expect(quantityText(range, german)).to.equal('14 bis 23 Jahre');
  });

  it('a whole stands in the dative after «von»', () => {
    const whole = (value: number, unit: Unit): string =>
      quantityText({ qualifier: 'exact', value, unit }, german, { role: 'whole' });
    expect(whole(22, 'square-kilometer')).to.equal('22 Quadratkilometern');
    expect(whole(1, 'square-kilometer')).to.equal('1 Quadratkilometer');
    expect(whole(22, 'square-meter')).to.equal('22 Quadratmetern');
    expect(whole(22, 'hectare')).to.equal('22 Hektar');
    expect(whole(22, 'year')).to.equal('22 Jahren');
  });

  const FACES: readonly [number, Qualifier, string, string][] = [
    [1, 'exact', 'ap-mines-found', '1 Antipersonenmine gefunden'],
    [21, 'exact', 'ap-mines-found', '21 Antipersonenminen gefunden'],
    [101, 'exact', 'at-mines-found', '101 Panzerabwehrminen gefunden'],
    [36_000, 'more-than', 'ap-mines-found', 'mehr als 36.000 Antipersonenminen gefunden'],
    [1, 'exact', 'uxo-found', '1 Blindgänger gefunden'],
    [133_000, 'more-than', 'uxo-found', 'mehr als 133.000 Blindgänger gefunden'],
    [1, 'exact', 'mdd-held', '1 Minensuchhund im Bestand'],
    [93, 'exact', 'mdd-held', '93 Minensuchhunde im Bestand'],
    [1, 'exact', 'eore-people-reached', '1 Person durch Gefahrenaufklärung zu Kampfmitteln erreicht'],
    [40, 'at-least', 'va-people-assisted', 'mindestens 40 Personen durch Opferfürsorge unterstützt'],
  ];
  for (const [value, qualifier, indicator, text] of FACES)
    it(`a figure is «${text}»`, () => {
      const unit = indicator.startsWith('mdd') ? 'animal' : indicator.includes('people') ? 'person' : 'item';
      expect(plain(faceOf(german, indicator, value, unit, { qualifier }))).to.equal(text);
    });

  const PERIODS: readonly [string, string | undefined, string][] = [
    ['2020-11-10', undefined, 'Seit dem 10. November 2020'],
    ['2020-11', undefined, 'Seit November 2020'],
    ['2020', undefined, 'Seit 2020'],
    ['2024-01-01', '2024-12-31', 'Im Jahr 2024'],
    ['2024-05-01', '2024-06-30', 'Vom 1. Mai 2024 bis zum 30. Juni 2024'],
    ['2024-05', '2024-06', 'Von Mai 2024 bis Juni 2024'],
  ];
  for (const [start, end, said] of PERIODS)
    it(`a period is «${said}»`, () => {
      const sentence = sentenceOf(german, 'area-cleared', 5, 'hectare', {
        measure: end ? 'flow' : 'cumulative',
        period: end ? { start, end } : { start },
      });
      expect(plain(sentence)).to.equal(`${said}: 5 Hektar Land geräumt; Stand: 31. Juli 2025.`);
    });

  const PUBLISHED: readonly [string, string][] = [
    ['2025-04-04', 'veröffentlicht am 4. April 2025'],
    ['2019-06', 'veröffentlicht im Juni 2019'],
    ['2022', 'veröffentlicht 2022'],
  ];
  for (const [date, said] of PUBLISHED)
    it(`a day of publication is «${said}»`, () => {
      const asOf = { date, basis: 'publication-date' } as const;
      const sentence = sentenceOf(german, 'national-area', 86_600, 'square-kilometer', {
        asOf,
        period: undefined,
      });
      expect(plain(sentence)).to.equal(
        `86.600 Quadratkilometer Landesfläche; ${said}; Stichtag nicht angegeben.`,
      );
    });

  it('who gave and who received stand before the verb, which comes last', () => {
    const scope = {
      operators: 'not-stated',
      donor: 'Marshall Legacy Institute',
      recipient: 'ANAMA',
    } as const;
    expect(plain(faceOf(german, 'mdd-donated', 93, 'animal', { scope }))).to.equal(
      '93 Minensuchhunde von Marshall Legacy Institute an ANAMA gespendet',
    );
  });

  it('what is planned has its day with an article and its year without', () => {
    const planned = (due: string): string =>
      sentenceOf(german, 'mdd-donated', 100, 'animal', { status: 'planned', due });
    expect(plain(planned('2025-12-31'))).to.equal(
      '100 Minensuchhunde gespendet (für 2025 geplant); Stand: 31. Juli 2025.',
    );
    expect(plain(planned('2025-05-31'))).to.equal(
      '100 Minensuchhunde gespendet (für den 31. Mai 2025 geplant); Stand: 31. Juli 2025.',
    );
  });

  it('an age is one of the figure, in the accusative', () => {
    expect([1, 13, 36, 60].map((months) => describeAge(months, german))).to.deep.equal([
      'Die Angabe ist einen Monat alt',
      'Die Angabe ist 13 Monate alt',
      'Die Angabe ist 3 Jahre alt',
      'Die Angabe ist 5 Jahre alt',
    ]);
    expect(describeNotRenewed(1, german)).to.match(/^Zuletzt vor einer Minute abgerufen;/);
    expect(describeNotRenewed(130, german)).to.match(/^Zuletzt vor 2 Stunden abgerufen;/);
  });
});
