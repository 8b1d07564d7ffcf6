/**
 * Rows that add up those above them, in the twelve languages of the site.
 *
 * "Total" in the column of provinces is no province. Such a row is the whole or part of it, and only the office knows which: it
 * is recognised here, and read as the mapping states.
 */

/** Words that alone name a total, without marks of punctuation. */
const TOTALS = new Set(
  [
    'total|totals|grand total|overall|overall total|sum|all|all areas|all provinces|all regions|all operators|national|national total|country total',
    'ensemble|total général|somme|toutes|tous|totaux',
    'total general|suma|todos|todas|totales',
    'gesamt|summe|insgesamt|gesamtsumme|alle',
    'итого|всего|итог|общий итог|сумма|все',
    'усього|разом|всього|загалом|загальний підсумок|підсумок|сума|усі|всі',
    'cəmi|cəm|yekun|ümumi|ümumi cəm|hamısı',
    'toplam|genel toplam|tümü|hepsi',
    'المجموع|الإجمالي|الاجمالي|إجمالي|اجمالي|المجموع الكلي|المجموع العام|مجموع|الكل',
    'مجموع|جمع|جمع کل|مجموع کل|کل|مجموعه|ټول|ټولټال',
    'סהכ|סך הכל|סך הכול|הכל|הכול',
    '合计|总计|共计|总数|合計|總計|小计|全部|全国',
    'totale|totaal|totalt|razem|ukupno|ჯამი|សរុប|tổng|รวม',
  ].flatMap((words) => words.split('|')),
);

/** Words with which the name of a total of a part begins or ends: "Sub-total North", "Total Kabul". */
const BEGINNINGS =
  /^(?:sub ?totals?|grand total|total|sous total|zwischensumme|gesamt|подытог|промежуточный итог|итого|всего|проміжний підсумок|усього|разом|всього|ara toplam|toplam|aralıq cəm|cəmi|المجموع الفرعي|مجموع|المجموع|إجمالي|جمع|סה ?כ|小计|合计|总计)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:sub ?total|total|toplam|cəmi|итого|усього|合计|小计)$/u;

/** A name without what does not tell it from another: case, punctuation, spaces. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'’״׳`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Whether a cell names a total or the total of a part. */
export function namesTotal(cell: string): boolean {
  const name = plainName(cell);
  return name !== '' && (TOTALS.has(name) || BEGINNINGS.test(name));
}
