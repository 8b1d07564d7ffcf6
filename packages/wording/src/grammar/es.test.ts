/** Spanish: a percentage has its article, a round million takes «de», 1,5 is plural, and 2100 is not grouped. */
import { expect } from '@open-wc/testing';
import type { PartialDate, Qualifier, Unit } from '@mine-action/data';
import { pack as spanish } from '../generated/es.js';
import { describeAge, describeNotRenewed } from '../describe/dating.js';
import { english } from '../locale/languages.js';
import { quantityText } from '../format/quantity.js';
import { describeDogs } from '../describe/dogs.js';
import { amount, faceOf, figure, plain, sentenceOf } from '@mine-action/testing/claims';

describe('in Spanish', () => {
  const AMOUNTS: readonly [Qualifier, number, Unit, string][] = [
    ['exact', 0, 'hectare', '0 hectáreas'],
    ['exact', 1, 'hectare', '1 hectárea'],
    ['exact', 1.5, 'hectare', '1,5 hectáreas'],
    ['exact', 2, 'hectare', '2 hectáreas'],
    ['exact', 11, 'hectare', '11 hectáreas'],
    ['exact', 21, 'hectare', '21 hectáreas'],
    ['exact', 101, 'hectare', '101 hectáreas'],
    ['exact', 2_100, 'hectare', '2100 hectáreas'],
    ['exact', 1_000_000, 'hectare', '1 000 000 de hectáreas'],
    ['exact', 1_166_700, 'hectare', '1 166 700 hectáreas'],
    ['more-than', 2_000_000, 'square-meter', 'más de 2 000 000 de metros cuadrados'],
    ['more-than', 190_000, 'hectare', 'más de 190 000 hectáreas'],
    ['at-least', 190_000, 'hectare', 'al menos 190 000 hectáreas'],
    ['less-than', 1, 'hectare', 'menos de 1 hectárea'],
    ['at-most', 22, 'hectare', 'como máximo 22 hectáreas'],
    ['nearly', 249_000, 'hectare', 'casi 249 000 hectáreas'],
    ['approximately', 11_667, 'square-kilometer', 'aproximadamente 11 667 kilómetros cuadrados'],
    ['exact', 1, 'square-kilometer', '1 kilómetro cuadrado'],
    ['exact', 21, 'year', '21 años'],
    ['exact', 22, 'team', '22 equipos'],
    ['exact', 13.5, 'percent', '13,5 %'],
    ['approximately', 14, 'percent', 'aproximadamente el 14 %'],
    ['more-than', 14, 'percent', 'más del 14 %'],
    ['less-than', 14, 'percent', 'menos del 14 %'],
    ['at-least', 14, 'percent', 'al menos el 14 %'],
  ];
  for (const [qualifier, value, unit, text] of AMOUNTS)
    it(`an amount is «${text}»`, () => {
      expect(plain(amount(spanish, qualifier, value, unit))).to.equal(text);
    });

  it('a percent sign does not part from its number', () => {
    expect(amount(spanish, 'exact', 14, 'percent')).to.equal('14\u00a0%');
  });

  it('a calculated share is worded otherwise than a source words its own', () => {
    const share = { qualifier: 'approximately', value: 16, unit: 'percent' } as const;
    expect(plain(quantityText(share, spanish, { calculated: true }))).to.equal('alrededor del 16 %');
    expect(plain(quantityText(share, spanish, { calculated: true, rough: true }))).to.equal(
      'muy aproximadamente el 16 %',
    );
  });

  const FACES: readonly [number, Qualifier, Unit, string, string][] = [
    [1, 'exact', 'item', 'ap-mines-found', '1 mina antipersonal encontrada'],
    [2, 'exact', 'item', 'ap-mines-found', '2 minas antipersonal encontradas'],
    [36_000, 'more-than', 'item', 'ap-mines-found', 'más de 36 000 minas antipersonal encontradas'],
    [1_000_000, 'more-than', 'item', 'ap-mines-found', 'más de 1 000 000 de minas antipersonal encontradas'],
    [21, 'at-least', 'item', 'at-mines-found', 'al menos 21 minas antitanque encontradas'],
    [1, 'exact', 'item', 'uxo-found', '1 munición sin explotar encontrada'],
    [22, 'exact', 'item', 'ied-found', '22 artefactos explosivos improvisados encontrados'],
    [1, 'exact', 'animal', 'mdd-held', '1 perro detector de minas disponible'],
    [93, 'exact', 'animal', 'mdd-held', '93 perros detectores de minas disponibles'],
    [100, 'exact', 'animal', 'edd-operational', '100 perros detectores de explosivos en servicio'],
    [1, 'exact', 'person', 'va-people-assisted', '1 persona que recibió asistencia a las víctimas'],
    [
      40,
      'more-than',
      'person',
      'va-people-assisted',
      'más de 40 personas que recibieron asistencia a las víctimas',
    ],
  ];
  for (const [value, qualifier, unit, indicator, text] of FACES)
    it(`a figure is «${text}»`, () => {
      expect(plain(faceOf(spanish, indicator, value, unit, { qualifier }))).to.equal(text);
    });

  it('says who gave and who received in the order of the verb', () => {
    const scope = { operators: 'not-stated' as const, donor: 'Instituto I', recipient: 'Agencia A' };
    expect(faceOf(spanish, 'mdd-donated', 93, 'animal', { scope })).to.equal(
      '93 perros detectores de minas donados por Instituto I a Agencia A',
    );
    expect(faceOf(spanish, 'x-mdd-received', 1, 'animal', { scope })).to.equal(
      '1 perro detector de minas recibido por Agencia A de Instituto I',
    );
  });

  const PERIODS: readonly [start: PartialDate, end: PartialDate | undefined, said: string][] = [
    ['2020-11-10', undefined, 'desde el 10 de noviembre de 2020'],
    ['2020-11', undefined, 'desde noviembre de 2020'],
    ['2005', undefined, 'desde 2005'],
    ['2024-01-01', '2024-12-31', 'en 2024'],
    ['2024-01-01', '2024-03-31', 'del 1 de enero de 2024 al 31 de marzo de 2024'],
    ['2024-04', '2024-10', 'de abril de 2024 a octubre de 2024'],
  ];
  for (const [start, end, said] of PERIODS)
    it(`a period is «${said}»`, () => {
      const period = end ? { start, end } : { start };
      const measure = end ? 'flow' : 'cumulative';
      expect(plain(sentenceOf(spanish, 'area-cleared', 5, 'hectare', { period, measure }))).to.equal(
        `5 hectáreas de tierras desminadas ${said}; al 31 de julio de 2025.`,
      );
    });

  it('a sentence says the day that a figure holds for, or that it was not given', () => {
    const dated = (date: PartialDate, basis: 'stated' | 'publication-date'): string =>
      sentenceOf(spanish, 'area-cleared', 5, 'hectare', { asOf: { date, basis } })
        .split('; ')
        .slice(1)
        .join('; ');
    expect(dated('2025-07', 'stated')).to.equal('situación en julio de 2025.');
    expect(dated('2025-04-04', 'publication-date')).to.equal(
      'dato publicado el 4 de abril de 2025; fecha del recuento no indicada.',
    );
    expect(dated('2019-06', 'publication-date')).to.equal(
      'dato publicado en junio de 2019; fecha del recuento no indicada.',
    );
  });

  it('a plan and what became of it', () => {
    const planned = figure('mdd-donated', 100, 'animal', { status: 'planned', due: '2025-12-31' }).claim;
    const dogs = describeDogs(figure('mdd-donated', 93, 'animal'), planned, { language: spanish });
    if (!dogs.known) throw new Error(dogs.reason);
    expect(dogs.plan?.ahead).to.equal('Se prevé un total de 100 para 2025.');
    expect(dogs.plan?.overdue).to.equal(
      'Se preveía un total de 100 para 2025. No tenemos información sobre el resultado.',
    );
    expect(dogs.image).to.equal('93 marcas rellenas, una por cada perro, y 7 marcas en contorno, previstas');
  });

  it('an age agrees with its number', () => {
    expect([1, 22, 36].map((months) => describeAge(months, spanish))).to.deep.equal([
      'Dato de hace 1 mes',
      'Dato de hace 22 meses',
      'Dato de hace 3 años',
    ]);
    expect([1, 21, 120].map((minutes) => describeNotRenewed(minutes, spanish).split('; ')[0])).to.deep.equal([
      'Última lectura hace 1 minuto',
      'Última lectura hace 21 minutos',
      'Última lectura hace 2 horas',
    ]);
  });

  it('leaves released land to English: the term of the standard is a word of parties', () => {
    expect(sentenceOf(spanish, 'area-released', 5, 'hectare')).to.equal(
      sentenceOf(english, 'area-released', 5, 'hectare'),
    );
  });
});
