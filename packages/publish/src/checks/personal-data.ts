/**
 * Columns that look like data about persons.
 *
 * A register of victims holds names, birth dates and addresses; a feed of figures holds totals and nothing else. A
 * file with such columns is refused as a whole, whatever is done with them: it must not lie where feeds are made.
 */

/** Words of headings, each enough by itself, in the languages programmes write in. */
const ALONE = [
  /^(?:(?:first|last|full|family|given|middle|maiden|sur|fore|second)\s?names?|patronymic|initials)\b/,
  /\b(?:date|place|year|day) of birth\b|\bbirth\s?(?:date|day|place|year)\b|\bdob\b|\bborn\b/,
  /^(?:home |street |postal |residential |house |e ?mail |mailing )?address(?:es)?$|\be ?mail\b/,
  /\b(?:tele)?phone\b|\bmobile\b|^tel$|\bcell(?:ular)? (?:no|number|phone)\b|\bwhatsapp\b|\btelegram\b/,
  /\bpassport\b|\bnational id\b|\bid (?:card|document)\b|\bidentity (?:card|number|no)\b|\bssn\b|\bsocial security\b/,
  /\b(?:father|mother|spouse|husband|wife|guardian|next of kin)\b/,
  /\bmedical (?:record|history)\b|\bdiagnosis\b|\bpatient\b|^age$|\bethnicity\b|\breligion\b/,
  // Azerbaijani and Turkish
  /^ad[iı]?$|^soyad[iı]?$|\bad[iı]? soyad[iı]?\b|\bata adı\b|\bdoğum (?:tarixi|tarihi|yeri|günü)\b|^ünvan[iı]?$|^adres[iı]?$/,
  /\btelefon\b|\bfin kod\b|\bkimlik\b|\bşəxsiyyət vəsiqəsi\b/,
  // Russian and Ukrainian
  /(?:^|\s)(?:имя|фамилия|отчество|фио|прізвище|ім'я|по батькові|піб)(?:\s|$)/,
  /дата рождения|дата народження|место рождения|^адреса?$|телефон|паспорт|электронная почта/,
  // French, Spanish, Portuguese, German
  /^(?:nom|prénoms?|noms? et prénoms?|nom de famille)$|date de naissance|^adresse$|téléphone/,
  /^(?:nombres?|apellidos?|nombres? y apellidos?|nomes?|sobrenome)$|fecha de nacimiento|data de nascimento|^direcci[oó]n$|^endereço$|teléfono|telefone/,
  /^(?:vorname|nachname|familienname)$|geburts(?:datum|tag|ort)|^anschrift$/,
  // Arabic and Persian
  /(?:^|\s)(?:الاسم|اسم الضحية|اللقب|نام خانوادگی|نام)(?:\s|$)|تاريخ الميلاد|تاریخ تولد|العنوان|الهاتف|تلفن/,
];

/** "Name" by itself, or of a person; "Name of the indicator" is another thing. */
const NAME = /^names?$/;
const PERSONS =
  /\b(?:victims?|casualt(?:y|ies)|survivors?|beneficiar(?:y|ies)|persons?|people|patients?|child(?:ren)?|deminers?|injured|killed|deceased)\b/;

/** Hashtags of the Humanitarian Exchange Language that mark persons. */
const HASHTAG = /^#(?:contact|beneficiary\b.*\+(?:name|id)|affected\b.*\+name)|\+(?:email|phone|dob|birth)\b/;

/** Our own columns name publishers and speakers, which are public. */
const OWN = /^(?:sources|feed)\.publisher\.name$|^speaker\.(?:name|role|organisation)$/;

/** A heading as words: `dateOfBirth`, `date_of_birth` and "Date of birth" are one. */
const words = (heading: string): string =>
  heading
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a heading, a hashtag or a key looks like data about persons. */
export function looksPersonal(heading: string): boolean {
  if (OWN.test(heading.trim())) return false;
  if (heading.trim().startsWith('#')) return HASHTAG.test(heading.trim().toLowerCase());
  const text = words(heading);
  if (NAME.test(text) || (/\bnames?\b/.test(text) && PERSONS.test(text))) return true;
  return ALONE.some((pattern) => pattern.test(text));
}

export const PERSONAL_REMEDY =
  'Take the column out of the file, not only out of the mapping. A feed holds totals, never persons. If the heading means something else, give it another name.';
