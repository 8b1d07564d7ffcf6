/** What the commands say beside their findings, in German. */
import type { Messages } from './en.js';

export const de: Messages = {
  // The questions of `new`
  'ask-publisher-url': 'Website des Programms',
  'ask-source-title': 'Erste Quelle: Titel der Seite oder des Berichts',
  'ask-indicator': 'Erster Wert: Was zählt er?',
  'ask-unit': 'In welcher Einheit? Bei Geld: in welcher Währung?',
  'ask-quote': 'Der Satz mit der Zahl, im Wortlaut',
  'hint-quote': '… für das, was Sie auslassen',
  'hint-as-of': 'leer lassen, wenn die Quelle keinen nennt',
  'ask-speaker': 'Wer hat den Wert genannt? (Organisation)',
  'measure-duration': 'Eine Dauer',
  'offered-title': 'Zahlen zur Minenräumung: {publisher}',
  'back-and-stop':
    '{back} führt zur vorigen Frage zurück. Ctrl+C bricht ab; Ihre Antworten bleiben dann erhalten.',
  back: '← vorige Frage',

  // Why an answer will not do
  'not-empty': 'Hier ist eine Antwort nötig.',
  'not-back': 'Vor dieser Frage gibt es keine andere.',
  'not-a-day': 'Schreiben Sie einen Tag, einen Monat oder ein Jahr: 2025-07-31, 2025-07 oder 2025.',
  'not-an-address': 'Schreiben Sie eine Adresse, die mit https:// beginnt',
  'not-a-country': 'Schreiben Sie die drei Großbuchstaben nach ISO 3166-1, zum Beispiel UKR oder KHM.',
  'not-a-number':
    'Schreiben Sie nur Ziffern, Dezimalstellen nach einem Punkt, nichts zwischen den Tausendern: 12298.5',
  'not-a-choice': 'Möglich sind: {choices}.',
  'not-a-unit': 'Möglich sind: {choices}; bei Geld der Code der Währung, zum Beispiel {example}.',
  'not-answered': 'Hier kann niemand gefragt werden, und diese Antworten fehlen:',
  'not-a-question': '„{key}“ ist keine der Fragen. Die Fragen sind: {keys}.',
  'not-answers': 'Die Antworten müssen ein JSON-Objekt sein, zum Beispiel {example}.',

  // How a command ends
  'is-there': '{file} gibt es schon. Wählen Sie einen anderen Namen, oder --force, um sie zu überschreiben.',
  'answers-kept': 'Es wurde kein Feed geschrieben. Ihre Antworten stehen in {file}; weiter geht es mit:',
  'add-further': 'Weitere Werte kommen von Hand oder mit „import“ hinzu. Prüfen Sie die Datei mit:',
  stopped: 'Abgebrochen: Nichts wurde geschrieben.',
  'nothing-written': 'Nichts wurde geschrieben.',
  written: 'Geschrieben: {file}',
  figures: '{n} Wert|{n} Werte',
  sources: '{n} Quelle|{n} Quellen',
  errors: 'keine Fehler|{n} Fehler|{n} Fehler',
  warnings: 'keine Warnungen|{n} Warnung|{n} Warnungen',
  summary: '{figures} aus {sources}: {errors}, {warnings}.',
  'summary-no-feed': '{errors}, {warnings}.',
  'state-drafts':
    '{n} Entwurf, nie gezeigt und nie in einer Website|{n} Entwürfe, nie gezeigt und nie in einer Website',
  'state-confirmed': '{n} vom Herausgeber bestätigt',
  'state-corrected': '{n} berichtigt',
  'state-withdrawn': '{n} zurückgezogen',
  'cells-empty': 'Aus {n} Zelle ohne Zahl wurde kein Wert.|Aus {n} Zellen ohne Zahl wurde kein Wert.',
  'rows-left-out':
    '{n} Zeile weggelassen, wie die Zuordnung es vorgibt: Sie zählt nur andere zusammen.|{n} Zeilen weggelassen, wie die Zuordnung es vorgibt: Sie zählen nur andere zusammen.',
  files: '{n} Datei|{n} Dateien',
  built:
    '{place}: {files} geschrieben, {unchanged} unverändert, {removed} entfernt; {size} MB geprüft; {seconds} s.',

  // The release
  'nothing-published': 'Nichts wurde veröffentlicht.',
  'first-release': 'Die erste Veröffentlichung: {figures} aus {sources}.',
  compared: 'Verglichen mit {place}:',
  'warnings-stop':
    'Warnungen halten eine Veröffentlichung an. Sehen Sie jede an. Wo der Wert stimmt, nennen Sie sie:',
  'may-publish': 'Unter {url} veröffentlichen? Geben Sie {yes} ein:',
  yes: 'ja',
  addresses: '{n} Adresse|{n} Adressen',
  published: '{place}: veröffentlicht: {addresses}, davon neu: {fresh}.',
  trial: '{place}: {addresses}, davon neu: {fresh}. Das war ein Probelauf: Nichts wurde veröffentlicht.',
  'before-kept': 'Was vorher da war, bleibt erhalten; so kommt es zurück:',

  // The desk
  'open-address': 'Öffnen Sie diese Adresse im Browser dieses Rechners; sie gilt einmal:',
  'end-desk': 'Ctrl+C beendet den Befehl.',
  'desk-closed': 'Der Befehl desk ist beendet.',
};
