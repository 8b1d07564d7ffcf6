/** Words of people: those who were hurt, reached and helped. See `labels.ts`. */
import type { Labels } from '../labels.js';

export const PEOPLE = {
  'casualties-unknown-outcome': {
    en: 'people hurt by explosive ordnance of whom it is not known whether they survived',
  },
  'eore-sessions': {
    en: 'sessions of explosive ordnance risk education',
    es: 'sesiones de educación en el riesgo de artefactos explosivos',
    fr: 'séances d’éducation aux risques des engins explosifs',
  },
  'eore-people-reached-media': {
    en: 'people reached by explosive ordnance risk education through mass media',
  },
  'va-people-medical-care': { en: 'people given medical care as victim assistance' },
  'va-people-rehabilitation': { en: 'people given rehabilitation as victim assistance' },
  'va-people-psychosocial-support': { en: 'people given psychosocial support as victim assistance' },
  'va-people-economic-inclusion': { en: 'people given economic support as victim assistance' },
  'va-people-education': { en: 'people given education or training as victim assistance' },
  'beneficiaries-direct': {
    en: 'direct beneficiaries',
    de: 'unmittelbar Begünstigte',
    es: 'beneficiarios directos',
    fr: 'bénéficiaires directs',
  },
  'beneficiaries-indirect': {
    en: 'indirect beneficiaries',
    de: 'mittelbar Begünstigte',
    es: 'beneficiarios indirectos',
    fr: 'bénéficiaires indirects',
  },
} as const satisfies Readonly<Record<string, Labels>>;
