/** What the commands say beside their findings, in French. */
import type { Messages } from './en.js';

export const fr: Messages = {
  // The questions of `new`
  'ask-publisher-url': 'Site web du programme',
  'ask-source-title': 'Première source : titre de la page ou du rapport',
  'ask-indicator': 'Premier chiffre : que compte-t-il ?',
  'ask-unit': 'Dans quelle unité ? S’il s’agit d’argent : dans quelle monnaie ?',
  'ask-quote': 'La phrase qui contient le nombre, mot pour mot',
  'hint-quote': '… pour ce que vous omettez',
  'hint-as-of': 'à laisser vide si la source ne le dit pas',
  'ask-speaker': 'Qui a donné le chiffre ? (organisation)',
  'measure-duration': 'Une durée',
  'offered-title': 'Chiffres de l’action contre les mines : {publisher}',
  'back-and-stop':
    '{back} ramène à la question précédente. Ctrl+C arrête ; vos réponses sont alors conservées.',
  back: '← question précédente',

  // Why an answer will not do
  'not-empty': 'Une réponse est nécessaire.',
  'not-back': 'Il n’y a pas de question avant celle-ci.',
  'not-a-day': 'Écrivez un jour, un mois ou une année : 2025-07-31, 2025-07 ou 2025.',
  'not-an-address': 'Écrivez une adresse qui commence par https://',
  'not-a-country': 'Écrivez les trois lettres majuscules d’ISO 3166-1, comme UKR ou KHM.',
  'not-a-number':
    'Écrivez seulement des chiffres, les décimales après un point, rien entre les milliers : 12298.5',
  'not-a-choice': 'Réponses possibles : {choices}.',
  'not-a-unit':
    'Réponses possibles : {choices} ; s’il s’agit d’argent, le code de la monnaie, comme {example}.',
  'not-answered': 'Personne ne peut être interrogé ici, et ces réponses manquent :',
  'not-a-question': '« {key} » n’est pas une question. Les questions sont : {keys}.',
  'not-answers': 'Les réponses doivent former un objet JSON, comme {example}.',

  // How a command ends
  'is-there': '{file} existe déjà. Choisissez un autre nom, ou --force pour l’écraser.',
  'answers-kept': 'Aucun flux n’a été écrit. Vos réponses sont dans {file} ; pour continuer :',
  'add-further': 'D’autres chiffres s’ajoutent à la main ou avec « import ». Pour vérifier le fichier :',
  stopped: 'Arrêté : rien n’a été écrit.',
  'nothing-written': 'Rien n’a été écrit.',
  written: 'Écrit : {file}',
  figures: '{n} chiffre|{n} chiffres',
  sources: '{n} source|{n} sources',
  errors: 'aucune erreur|{n} erreur|{n} erreurs',
  warnings: 'aucun avertissement|{n} avertissement|{n} avertissements',
  summary: '{figures} de {sources} : {errors}, {warnings}.',
  'summary-no-feed': '{errors}, {warnings}.',
  'state-drafts':
    '{n} brouillon, jamais montré ni mis sur un site|{n} brouillons, jamais montrés ni mis sur un site',
  'state-confirmed': '{n} confirmé par l’éditeur|{n} confirmés par l’éditeur',
  'state-corrected': '{n} rectifié|{n} rectifiés',
  'state-withdrawn': '{n} retiré|{n} retirés',
  'cells-empty':
    '{n} cellule sans nombre n’a donné aucun chiffre.|{n} cellules sans nombre n’ont donné aucun chiffre.',
  'rows-left-out':
    '{n} ligne laissée de côté, selon la correspondance : elle ne fait qu’additionner les autres.|{n} lignes laissées de côté, selon la correspondance : elles ne font qu’additionner les autres.',
  files: '{n} fichier|{n} fichiers',
  built:
    '{place} : {files}, écriture faite ; inchangés : {unchanged} ; supprimés : {removed} ; {size} Mo examinés ; {seconds} s.',

  // The release
  'nothing-published': 'Rien n’a été publié.',
  'first-release': 'La première publication : {figures} de {sources}.',
  compared: 'Comparé avec {place} :',
  'warnings-stop':
    'Les avertissements arrêtent une publication. Regardez chacun d’eux. Si le chiffre est juste, nommez l’avertissement :',
  'may-publish': 'Publier ceci à l’adresse {url} ? Tapez {yes} :',
  yes: 'oui',
  addresses: '{n} adresse|{n} adresses',
  published: '{place} : publié : {addresses}, dont nouvelles : {fresh}.',
  trial: '{place} : {addresses}, dont nouvelles : {fresh}. C’était un essai : rien n’a été publié.',
  'before-kept': 'Ce qui était là auparavant est conservé ; pour le rétablir :',

  // The desk
  'open-address': 'Ouvrez cette adresse dans le navigateur de cet ordinateur ; elle ne sert qu’une fois :',
  'end-desk': 'Ctrl+C arrête la commande.',
  'desk-closed': 'La commande desk est arrêtée.',
};
