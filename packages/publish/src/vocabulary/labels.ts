/**
 * The words of the vocabulary, as they stand beside the number of many: "12 suspected hazardous areas".
 *
 * In another language than English only where the words are sure, and where one form serves every number but one; a figure
 * whose words a language lacks is said in English as a whole (docs/languages.md). So there are no words here in languages
 * with several plurals: a feed carries one form.
 */
import type { Code } from './codes.js';

type Labels = Readonly<Record<'en', string>> & Readonly<Partial<Record<'es' | 'fr', string>>>;

export const LABELS: Readonly<Record<Code, Labels>> = {
  'hazards-count': {
    en: 'suspected or confirmed hazardous areas',
    fr: 'zones dangereuses soupçonnées ou confirmées',
  },
  'sha-count': { en: 'suspected hazardous areas', fr: 'zones soupçonnées dangereuses' },
  'cha-count': {
    en: 'confirmed hazardous areas',
    fr: 'zones dangereuses confirmées',
    es: 'áreas peligrosas confirmadas',
  },
  'hazards-closed': { en: 'hazardous areas closed' },
  'area-surveyed': { en: 'of land surveyed' },
  'area-returned': { en: 'of land returned to its users' },
  'communities-affected': { en: 'communities affected by explosive ordnance' },
  'communities-released': { en: 'communities declared free of known explosive ordnance' },

  'axo-found': { en: 'items of abandoned explosive ordnance found' },
  'submunitions-found': {
    en: 'submunitions found',
    fr: 'sous-munitions découvertes',
    es: 'submuniciones encontradas',
  },
  'improvised-mines-found': {
    en: 'improvised mines found',
    fr: 'mines improvisées découvertes',
    es: 'minas improvisadas encontradas',
  },
  'ap-mines-destroyed': {
    en: 'anti-personnel mines destroyed',
    fr: 'mines antipersonnel détruites',
    es: 'minas antipersonal destruidas',
  },
  'at-mines-destroyed': {
    en: 'anti-tank mines destroyed',
    fr: 'mines antichar détruites',
    es: 'minas antitanque destruidas',
  },
  'uxo-destroyed': {
    en: 'items of unexploded ordnance destroyed',
    fr: 'munitions non explosées détruites',
    es: 'municiones sin explotar destruidas',
  },
  'axo-destroyed': { en: 'items of abandoned explosive ordnance destroyed' },
  'cmr-destroyed': {
    en: 'cluster munition remnants destroyed',
    fr: 'restes d’armes à sous-munitions détruits',
    es: 'restos de municiones en racimo destruidos',
  },
  'submunitions-destroyed': {
    en: 'submunitions destroyed',
    fr: 'sous-munitions détruites',
    es: 'submuniciones destruidas',
  },
  'improvised-mines-destroyed': {
    en: 'improvised mines destroyed',
    fr: 'mines improvisées détruites',
    es: 'minas improvisadas destruidas',
  },
  'ied-destroyed': {
    en: 'improvised explosive devices destroyed',
    fr: 'engins explosifs improvisés détruits',
    es: 'artefactos explosivos improvisados destruidos',
  },
  'eo-destroyed-total': {
    en: 'items of explosive ordnance destroyed',
    fr: 'engins explosifs détruits',
    es: 'artefactos explosivos destruidos',
  },
  'eod-tasks-completed': { en: 'explosive ordnance disposal tasks completed' },

  'ap-mines-stockpiled': {
    en: 'anti-personnel mines in the stockpile',
    fr: 'mines antipersonnel stockées',
    es: 'minas antipersonal almacenadas',
  },
  'ap-mines-retained': {
    en: 'anti-personnel mines retained for training and development',
  },
  'ap-mines-stockpile-destroyed': {
    en: 'anti-personnel mines of the stockpile destroyed',
    fr: 'mines antipersonnel stockées détruites',
  },
  'cluster-munitions-stockpiled': { en: 'cluster munitions in the stockpile' },
  'cluster-munitions-stockpile-destroyed': { en: 'cluster munitions of the stockpile destroyed' },

  'casualties-unknown-outcome': {
    en: 'people hurt by explosive ordnance of whom it is not known whether they survived',
  },

  'eore-sessions': { en: 'sessions of explosive ordnance risk education' },
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
    fr: 'bénéficiaires directs',
    es: 'beneficiarios directos',
  },
  'beneficiaries-indirect': {
    en: 'indirect beneficiaries',
    fr: 'bénéficiaires indirects',
    es: 'beneficiarios indirectos',
  },

  'clearance-teams': { en: 'in clearance' },
  'survey-teams': { en: 'in survey' },
  'eod-teams': { en: 'in explosive ordnance disposal' },
  'eore-teams': { en: 'in explosive ordnance risk education' },
  'mdd-teams': { en: 'with mine detection dogs' },
  'staff-total': { en: 'people working in mine action' },
  'staff-deminers': { en: 'deminers', fr: 'démineurs', es: 'desminadores' },
  'machines-operational': { en: 'demining machines in operation' },
};
