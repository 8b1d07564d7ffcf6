/** What is said of a figure that was corrected or withdrawn, in every language and in the details. */
import { expect } from '@open-wc/testing';
import type { Claim } from '@mine-action/data';
import { amount, figure, plain } from '@mine-action/testing/claims';
import { english, fetchLanguage } from '../locale/languages.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { correctionLines, describeAfterwards } from './corrections.js';
import { describeDetails } from './details.js';

const REASON = { en: 'A zero too many.', ru: 'Лишний ноль.' };

const more: Partial<Claim> = {
  qualifier: 'more-than',
  corrections: [{ date: '2026-05-03', value: 1900000, qualifier: 'exact', reason: REASON }],
};
const { claim: CLAIM, feed } = figure('area-cleared', 190000, 'hectare', more);
const GONE: Claim = { ...CLAIM, id: 'gone', withdrawn: { date: '2026-06-01', reason: 'Counted twice.' } };

const remarks = (claims: readonly Claim[], edition: string, language: LanguagePack = english): string[] =>
  describeAfterwards(claims, { ...feed, figures: [...claims] }, edition, language).map(plain);

const packOf = async (code: string): Promise<LanguagePack> =>
  code === 'en' ? english : ((await fetchLanguage(code)) as LanguagePack);

describe('what was found out since', () => {
  const TABLE: readonly [code: string, corrected: string, withdrawn: string][] = [
    ['en', 'Corrected on 3 May 2026: {now} (before: {before})', 'Withdrawn on 1 June 2026: {now}'],
    ['ar', 'صُحِّح في 3 مايو 2026: {now} (سابقًا: {before})', 'سُحب في 1 يونيو 2026: {now}'],
    ['az', 'Düzəliş, 3 may 2026: {now} (əvvəl: {before})', 'Geri götürülüb, 1 iyun 2026: {now}'],
    ['de', 'Am 3. Mai 2026 berichtigt: {now} (zuvor: {before})', 'Am 1. Juni 2026 zurückgezogen: {now}'],
    [
      'es',
      'Dato corregido el 3 de mayo de 2026: {now} (antes: {before})',
      'Dato retirado el 1 de junio de 2026: {now}',
    ],
    ['fa', 'اصلاح‌شده در ۳ مهٔ ۲۰۲۶: {now} (پیش از آن: {before})', 'پس‌گرفته‌شده در ۱ ژوئن ۲۰۲۶: {now}'],
    [
      'fr',
      'Chiffre rectifié le 3 mai 2026 : {now} (auparavant : {before})',
      'Chiffre retiré le 1er juin 2026 : {now}',
    ],
    ['he', 'הנתון תוקן ב־3 במאי 2026: {now} (קודם לכן: {before})', 'הנתון בוטל ב־1 ביוני 2026: {now}'],
    ['ru', 'Исправлено 3 мая 2026 года: {now} (ранее: {before})', 'Отозвано 1 июня 2026 года: {now}'],
    [
      'tr',
      '3 Mayıs 2026 tarihinde düzeltildi: {now} (önceki: {before})',
      '1 Haziran 2026 tarihinde geri çekildi: {now}',
    ],
    ['uk', 'Виправлено 3 травня 2026 року: {now} (раніше: {before})', 'Відкликано 1 червня 2026 року: {now}'],
    ['zh', '2026年5月3日更正：{now}（原为：{before}）', '2026年6月1日撤回：{now}'],
  ];
  for (const [code, corrected, withdrawn] of TABLE)
    it(`is said in ${code}`, async () => {
      const pack = await packOf(code);
      const now = amount(pack, 'more-than', 190000, 'hectare');
      const before = amount(pack, 'exact', 1900000, 'hectare');
      const said = (text: string): readonly string[] => [
        plain(text.replace('{now}', now).replace('{before}', before)),
      ];
      expect(remarks([CLAIM], '2026-01-01', pack)).to.deep.equal(said(corrected));
      expect(remarks([{ ...GONE, corrections: undefined }], '2026-01-01', pack)).to.deep.equal(
        said(withdrawn),
      );
    });

  it('is not said of an edition that knows it', () => {
    expect(remarks([CLAIM], '2026-05-03')).to.deep.equal([]);
    expect(remarks([CLAIM], 'latest')).to.deep.equal([]);
    expect(remarks([CLAIM], '2026-05-02')).to.have.lengthOf(1);
  });

  it('is said once of a figure: that it was withdrawn goes before what was corrected of it', () => {
    expect(remarks([GONE], '2026-01-01')).to.deep.equal([
      'Withdrawn on 1 June 2026: more than 190,000 hectares',
    ]);
  });

  it('is one line where it is about many figures, in the digits of the language', async () => {
    const many = ['a', 'b', 'c', 'd'].map((id): Claim => ({ ...CLAIM, id }));
    expect(remarks(many.slice(1), '2026-01-01')).to.have.lengthOf(3);
    expect(remarks(many, '2026-01-01')).to.deep.equal(['Of these figures, corrected or withdrawn since: 4']);
    expect(remarks(many, '2026-01-01', await packOf('fa'))[0]).to.include('۴');
  });
});

describe('the details of a figure', () => {
  const lines = (claim: Claim, language = english): readonly string[] =>
    correctionLines(claim, { ...feed, publisher: { name: 'Programme' } }, language).map(
      ({ term, text, lang }) => plain(`${term}: ${text}${lang === undefined ? '' : ` [${lang}]`}`),
    );

  it('hold every correction with its reason, oldest first, and that it was withdrawn and why', () => {
    const first = { date: '2026-01-10', value: 19000, qualifier: 'at-least', reason: 'Misread.' } as const;
    expect(lines({ ...GONE, corrections: [first, ...(GONE.corrections ?? [])] })).to.deep.equal([
      'Correction: Corrected on 10 January 2026: 1,900,000 hectares (before: at least 19,000 hectares)',
      'Correction: Misread.',
      'Correction: Corrected on 3 May 2026: more than 190,000 hectares (before: 1,900,000 hectares)',
      'Correction: A zero too many.',
      'Withdrawal: Withdrawn on 1 June 2026: more than 190,000 hectares',
      'Withdrawal: Counted twice.',
    ]);
  });

  it('give the reason in the language asked for, else in another that is named', async () => {
    expect(lines(CLAIM, await packOf('ru'))[1]).to.equal('Исправление: Лишний ноль.');
    expect(lines(CLAIM, await packOf('de'))[1]).to.equal('Berichtigung: A zero too many. [en]');
  });

  it('say who has confirmed it, and nothing of one that was only checked', () => {
    const own = { ...CLAIM, corrections: undefined };
    expect(lines({ ...own, review: 'confirmed' })).to.deep.equal(['Confirmed by: Programme']);
    expect(lines({ ...own, review: 'checked' })).to.deep.equal([]);
    expect(lines(own)).to.deep.equal([]);
  });

  it('stand under the quote of what was stated', () => {
    const { statements } = describeDetails(
      { known: true, claim: CLAIM, feed: { ...feed, figures: [CLAIM] } },
      english,
    );
    expect(statements[0]?.lines.map(({ term }) => term)).to.include('Correction');
  });

  it('say of another source that it was withdrawn', () => {
    const other: Claim = { ...GONE, value: 200000, corrections: undefined };
    const { remarks: said } = describeDetails(
      {
        known: true,
        claim: { ...CLAIM, conflictsWith: ['gone'] },
        feed: { ...feed, figures: [CLAIM, other] },
      },
      english,
    );
    expect(said.map(({ text }) => text)).to.deep.equal([
      'Withdrawn on 1 June 2026: more than 200,000 hectares',
    ]);
  });
});
