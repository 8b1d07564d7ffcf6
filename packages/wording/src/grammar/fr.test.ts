/** French: 1,5 is singular, a round million takes «de», the first of a month is «1er», and dates need their articles. */
import { expect } from '@open-wc/testing';
import type { PartialDate, Qualifier, Unit } from '@mine-action/data';
import { pack as french } from '../generated/fr.js';
import { formatDate } from '../format/date.js';
import { describeAge, describeNotRenewed } from '../describe/dating.js';
import { quantityText } from '../format/quantity.js';
import { describeDogs } from '../describe/dogs.js';
import { amount, faceOf, figure, plain, sentenceOf } from '@mine-action/testing/claims';

describe('in French', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 0, 'hectare', '0 hectare'],
    ['exact', 1, 'hectare', '1 hectare'],
    ['exact', 1.5, 'hectare', '1,5 hectare'],
    ['exact', 2, 'hectare', '2 hectares'],
    ['exact', 11, 'hectare', '11 hectares'],
    ['exact', 21, 'hectare', '21 hectares'],
    ['exact', 101, 'hectare', '101 hectares'],
    ['exact', 1_000_000, 'hectare', '1 000 000 d’hectares'],
    ['exact', 1_166_700, 'hectare', '1 166 700 hectares'],
    ['more-than', 2_000_000, 'square-meter', 'plus de 2 000 000 de mètres carrés'],
    ['more-than', 190_000, 'hectare', 'plus de 190 000 hectares'],
    ['at-least', 190_000, 'hectare', 'au moins 190 000 hectares'],
    ['less-than', 1, 'hectare', 'moins de 1 hectare'],
    ['at-most', 22, 'hectare', 'au plus 22 hectares'],
    ['nearly', 249_000, 'hectare', 'près de 249 000 hectares'],
    ['approximately', 11_667, 'square-kilometer', 'approximativement 11 667 kilomètres carrés'],
    ['exact', 1, 'square-kilometer', '1 kilomètre carré'],
    ['exact', 1.5, 'year', '1,5 an'],
    ['exact', 20, 'year', '20 ans'],
    ['exact', 22, 'team', '22 équipes'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is «${text}»`, () => {
      expect(plain(amount(french, qualifier, value, unit))).to.equal(text);
    });

  it('neither a percent sign nor a group of digits parts from its number', () => {
    expect(amount(french, 'exact', 13.5, 'percent')).to.equal('13,5\u202f%');
    expect(amount(french, 'exact', 36_000, 'item')).to.equal('36\u202f000');
  });

  it('a calculated share is worded otherwise than a source words its own', () => {
    const share = { qualifier: 'approximately', value: 16, unit: 'percent' } as const;
    expect(plain(quantityText(share, french))).to.equal('approximativement 16 %');
    expect(plain(quantityText(share, french, { calculated: true }))).to.equal('environ 16 %');
    expect(plain(quantityText(share, french, { calculated: true, rough: true }))).to.equal(
      'très approximativement 16 %',
    );
  });

  const FACES: readonly [number, Qualifier, Unit, string, string][] = [
    [1, 'exact', 'item', 'ap-mines-found', '1 mine antipersonnel découverte'],
    [2, 'exact', 'item', 'ap-mines-found', '2 mines antipersonnel découvertes'],
    [36_000, 'more-than', 'item', 'ap-mines-found', 'plus de 36 000 mines antipersonnel découvertes'],
    [
      1_000_000,
      'more-than',
      'item',
      'ap-mines-found',
      'plus de 1 000 000 de mines antipersonnel découvertes',
    ],
    [1_000_000, 'exact', 'item', 'eo-found-total', '1 000 000 d’engins explosifs découverts'],
    [21, 'at-least', 'item', 'at-mines-found', 'au moins 21 mines antichar découvertes'],
    [1, 'exact', 'item', 'uxo-found', '1 munition non explosée découverte'],
    [22, 'exact', 'item', 'ied-found', '22 engins explosifs improvisés découverts'],
    [1, 'exact', 'animal', 'mdd-held', '1 chien détecteur de mines dans l’effectif'],
    [93, 'exact', 'animal', 'mdd-held', '93 chiens détecteurs de mines dans l’effectif'],
    [100, 'exact', 'animal', 'edd-operational', '100 chiens détecteurs d’explosifs en activité'],
    [
      14,
      'approximately',
      'percent',
      'area-cleared-share-of-contaminated',
      'approximativement 14 % de la superficie signalée comme contaminée a été dépolluée',
    ],
    [1, 'exact', 'person', 'va-people-assisted', '1 personne ayant bénéficié de l’assistance aux victimes'],
  ];
  for (const [value, qualifier, unit, indicator, text] of FACES)
    it(`a figure is «${text}»`, () => {
      expect(plain(faceOf(french, indicator, value, unit, { qualifier }))).to.equal(text);
    });

  it('who gave and who received stand in the sentence', () => {
    const scope = { operators: 'not-stated' as const, donor: 'Agence A', recipient: 'Organisme O' };
    expect(faceOf(french, 'mdd-donated', 93, 'animal', { scope })).to.equal(
      '93 chiens détecteurs de mines donnés par Agence A à Organisme O',
    );
    expect(faceOf(french, 'x-mdd-received', 1, 'animal', { scope })).to.equal(
      '1 chien détecteur de mines reçu par Organisme O, offerts par Agence A',
    );
  });

  const PERIODS: readonly [start: PartialDate, end: PartialDate | undefined, said: string][] = [
    ['2020-11-10', undefined, 'depuis le 10 novembre 2020'],
    ['2020-11-01', undefined, 'depuis le 1er novembre 2020'],
    ['2020-11', undefined, 'depuis novembre 2020'],
    ['2005', undefined, 'depuis 2005'],
    ['2024-01-01', '2024-12-31', 'en 2024'],
    ['2024-01-01', '2024-03-31', 'du 1er janvier 2024 au 31 mars 2024'],
    ['2024-04', '2024-10', 'entre avril 2024 et octobre 2024'],
  ];
  for (const [start, end, said] of PERIODS)
    it(`a period is «${said}»`, () => {
      const period = end ? { start, end } : { start };
      const measure = end ? 'flow' : 'cumulative';
      expect(plain(sentenceOf(french, 'area-cleared', 5, 'hectare', { period, measure }))).to.equal(
        `5 hectares de terres dépolluées ${said} ; au 31 juillet 2025.`,
      );
    });

  it('a sentence says the day that a figure holds for, or that it was not given', () => {
    const dated = (date: PartialDate, basis: 'stated' | 'publication-date'): string =>
      sentenceOf(french, 'area-cleared', 5, 'hectare', { asOf: { date, basis } })
        .split('\u202f; ')
        .slice(1)
        .join(' ; ');
    expect(dated('2022-04-01', 'stated')).to.equal('au 1er avril 2022.');
    expect(dated('2025-07', 'stated')).to.equal('situation en juillet 2025.');
    expect(dated('2025-04-04', 'publication-date')).to.equal(
      'chiffre publié le 4 avril 2025 ; date du décompte non précisée.',
    );
    expect(dated('2019-06', 'publication-date')).to.equal(
      'chiffre publié en juin 2019 ; date du décompte non précisée.',
    );
  });

  it('only the first of a month is an ordinal', () => {
    expect(
      ['2022-04-01', '2022-04-11', '2022-04-21', '2022-04'].map((date) => formatDate(date, french.dates)),
    ).to.deep.equal(['1er avril 2022', '11 avril 2022', '21 avril 2022', 'avril 2022']);
  });

  it('a plan and what became of it', () => {
    const planned = figure('mdd-donated', 100, 'animal', { status: 'planned', due: '2025-12-31' }).claim;
    const dogs = describeDogs(figure('mdd-donated', 93, 'animal'), planned, { language: french });
    if (!dogs.known) throw new Error(dogs.reason);
    expect(dogs.plan?.ahead).to.equal('Un total de 100 est prévu pour 2025.');
    expect(plain(dogs.plan?.overdue ?? '')).to.equal(
      'Un total de 100 était prévu pour 2025. Nous n’avons pas d’information sur le résultat.',
    );
    expect(dogs.image).to.equal('93 marques pleines, une par chien, et 7 marques en contour, prévues');
  });

  it('an age agrees with its number', () => {
    expect([1, 22, 36].map((months) => describeAge(months, french))).to.deep.equal([
      'Ce chiffre a 1 mois',
      'Ce chiffre a 22 mois',
      'Ce chiffre a 3 ans',
    ]);
    expect(
      [1, 21, 120].map((minutes) => plain(describeNotRenewed(minutes, french)).split(' ; ')[0]),
    ).to.deep.equal([
      'Dernière lecture il y a 1 minute',
      'Dernière lecture il y a 21 minutes',
      'Dernière lecture il y a 2 heures',
    ]);
  });
});
