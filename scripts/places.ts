/**
 * The places that a feed can name by its code, and their names in a language, read from CLDR by way of `Intl` when the
 * languages are compiled.
 *
 * On the list: countries and areas with mines, cluster munition remnants or other explosive remnants of war, or with a
 * programme against them, by Landmine Monitor's country profiles. A place that is not on it is not named on a figure.
 */

/** ISO 3166-1: alpha-3, as feeds have it, and alpha-2, as CLDR has it. */
export const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  `AFG-AF AGO-AO ALB-AL ARG-AR ARM-AM AZE-AZ BEN-BJ BFA-BF BGD-BD BGR-BG BIH-BA BLR-BY CAF-CF CHL-CL CHN-CN CIV-CI
  CMR-CM COD-CD COG-CG COL-CO CUB-CU CYP-CY DNK-DK DZA-DZ ECU-EC EGY-EG ERI-ER ESH-EH ETH-ET FRA-FR GEO-GE GMB-GM
  GNB-GW GRC-GR GTM-GT HND-HN HRV-HR HUN-HU IND-IN IRN-IR IRQ-IQ ISR-IL JOR-JO KEN-KE KGZ-KG KHM-KH KOR-KR KWT-KW
  LAO-LA LBN-LB LBR-LR LBY-LY LKA-LK MAR-MA MDA-MD MKD-MK MLI-ML MMR-MM MNE-ME MOZ-MZ MRT-MR MWI-MW NAM-NA NER-NE
  NGA-NG NIC-NI NPL-NP OMN-OM PAK-PK PER-PE PHL-PH PLW-PW POL-PL PRK-KP PSE-PS RUS-RU RWA-RW SAU-SA SDN-SD SEN-SN
  SLB-SB SLE-SL SLV-SV SOM-SO SRB-RS SSD-SS SYR-SY TCD-TD TGO-TG THA-TH TJK-TJ TUN-TN TUR-TR TZA-TZ UGA-UG UKR-UA
  UZB-UZ VEN-VE VNM-VN XKX-XK YEM-YE ZMB-ZM ZWE-ZW`
    .split(/\s+/)
    .map((pair) => pair.split('-')),
);

/** The alpha-3 codes, in the order in which each language has their names. */
export const PLACES = Object.keys(CODES);

/** As United Nations documents write them, where CLDR has a form of its own. */
const ENGLISH: Record<string, string> = {
  BIH: 'Bosnia and Herzegovina',
  CIV: 'Côte d’Ivoire',
  COD: 'Democratic Republic of the Congo',
  COG: 'Congo',
  MMR: 'Myanmar',
  PRK: 'Democratic People’s Republic of Korea',
  KOR: 'Republic of Korea',
  PSE: 'State of Palestine',
  LAO: 'Lao People’s Democratic Republic',
};

/** @param {string} locale a BCP 47 tag */
export function placeNames(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return PLACES.map((code) => {
    const name = (/^en/.test(locale) && ENGLISH[code]) || names.of(CODES[code]);
    if (!name) throw new Error(`${locale}: CLDR has no name for ${code}.`);
    return name;
  });
}
