/** What the pages say around the figures, in German. */
import type { Translation } from './en.js';

export const de: Translation = {
  quote: 'Im Wortlaut der Quelle',
  calculated: 'Wie es berechnet ist',
  sources: 'Quellen',
  editions: 'Zu anderen Zeitpunkten',
  newest: 'Neuester Stand',
  'as-known': 'Kenntnisstand {date}',
  'title-area-contaminated': 'Belastete Fläche',
  'title-area-cleared': 'Geräumte Fläche',
  'title-area-contaminated-share-of-territory': 'Belasteter Anteil der Landesfläche',
  'title-area-cleared-share-of-contaminated': 'Geräumter Anteil der belasteten Fläche',
  'title-eore-people-reached': 'Durch Gefahrenaufklärung erreichte Personen',
  'title-casualties-total': 'Getötete und verletzte Personen',
  'title-casualties-killed': 'Getötete Personen',
  'title-casualties-injured': 'Verletzte Personen',
  languages: 'Andere Sprachen',
  corrections: 'Berichtigungen',
  'corrections-about':
    'Werte, die nach der Veröffentlichung berichtigt oder zurückgezogen wurden: was sie vorher besagten, wann das geändert wurde und warum.',
  'corrections-none': 'Kein Wert dieser Website wurde berichtigt oder zurückgezogen.',
  changes: 'Was sich geändert hat (Atom)',
  withdrawn: 'Dieser Wert wurde zurückgezogen',
  'withdrawn-before': 'Wie er vorher bekannt war',
  gone: 'Dieser Wert steht nicht mehr auf dieser Website',
  'gone-text': 'Sein Herausgeber hat ihn entfernt.',
  picture: 'Bilder',
  'picture-large': 'Bild, 1200 × 630 Pixel',
  'picture-small': 'Kleines Bild, 1200 × 480 Pixel',
  place: 'Diese Zahl auf Ihrer Seite zeigen',
  'place-element': 'Mit dem Skript',
  'place-frame': 'In einem Rahmen (iframe)',
  'place-address': 'Als Adresse (WordPress, oEmbed)',
  'place-link': 'Als Link',
  'place-markdown': 'In Markdown',
  'place-more': 'Weitere Möglichkeiten',
  data: 'Daten',
  series: 'Die ganze Reihe als Tabelle',
  'data-figure': 'Daten zu dieser Zahl (JSON)',
  'data-all': 'Daten zu allen Zahlen (JSON)',
  'signed-by': 'Signiert von',
  'verified-on': 'Geprüft am',
  'signed-feed': 'Der Feed, wie er signiert wurde (JSON)',
  signature: 'Seine Signatur',
  'all-figures': 'Alle Zahlen',
  about:
    'Zahlen zur humanitären Minenräumung, jede so, wie ihre Quelle sie nennt: mit Grenze, Datum und Quelle.',
  land: 'Flächen',
  ordnance: 'Kampfmittel',
  animals: 'Tiere',
  people: 'Menschen',
  progress: 'Fortschritt der Räumung',
  trend: 'Zeitverlauf',
  dogs: 'Hunde',
  embed: 'Eine Zahl auf Ihrer Seite zeigen',
  'not-found': 'Unter dieser Adresse gibt es keine Seite',
  'not-found-text':
    'Vielleicht hat die Zahl einen anderen Code, oder bis zu dem Tag in der Adresse war noch keine Zahl veröffentlicht.',
  'not-found-language':
    'Falls die Adresse auf eine Sprache endet: dieselbe Zahl in der ersten Sprache dieser Website',
  check: 'Eine Seite mit Zahlen prüfen',
  'check-about':
    'Welche Zahlen dieser Website auf einer Ihrer Seiten stehen, welche davon gezeichnet zu sehen sind, und was an die Stelle derer gehört, denen etwas fehlt.',
  'check-address': 'Adresse der Seite',
  'check-read': 'Lesen und prüfen',
  'check-html': 'Oder das HTML der Seite',
  'check-html-hint':
    'Öffnen Sie die Seite in einem Browser, zeigen Sie ihren Quelltext (Strg+U), markieren Sie alles und kopieren Sie es. Was Sie hier einfügen, wird nicht angezeigt, nichts davon wird ausgeführt, und es verlässt Ihren Browser nicht.',
  'check-start': 'Prüfen',
  'check-reading': 'Wird gelesen …',
  'check-unreadable':
    'Der Browser kann diese Seite nicht lesen: Ihr Server erlaubt das anderen Websites nicht, oder die Adresse stimmt nicht. Fügen Sie unten das HTML ein.',
  'check-empty': 'Geben Sie die Adresse einer Seite an, oder fügen Sie ihr HTML ein.',
  'check-too-large':
    'Die Seite ist größer als 5 MB und wurde nicht gelesen. Fügen Sie den Teil mit den Zahlen ein.',
  'check-not-parsed':
    'Die Seite konnte nicht gelesen werden: Ihre Tags stehen zu tief ineinander. Fügen Sie den Teil mit den Zahlen ein.',
  'check-failed':
    'Was diese Website über ihre Zahlen sagt, konnte nicht geladen werden. Versuchen Sie es später noch einmal.',
  'check-no-script':
    'Die Prüfung braucht JavaScript. Ohne sagt der Befehl mine-action-publish check-page dasselbe.',
  'check-none':
    'In diesem HTML steht keine Zahl dieser Website. Wenn die Seite eine zeigt, hat sie vielleicht ein Skript geschrieben: Fügen Sie ein, was in die Seite gesetzt wurde.',
  'check-count': 'Gefundene Zahlen: {all}. In Ordnung: {well}. Anzusehen: {look}. Zu beheben: {mend}.',
  'check-put': 'An ihre Stelle',
  'check-copy': 'Kopieren',
  'check-copied': 'Kopiert',
  'check-by-hand': 'Markiert; kopieren Sie es von Hand',
  'level-well': 'In Ordnung',
  'level-look': 'Ansehen',
  'level-mend': 'Beheben',
  'shown-figure': 'Zu sehen ist die gezeichnete Zahl.',
  'shown-frame': 'Zu sehen ist die Zahl in einem Rahmen.',
  'shown-picture': 'Zu sehen ist die Zahl als Bild.',
  'shown-link': 'Zu sehen ist ein Link mit ihren Worten.',
  'shown-words': 'Zu sehen sind nur ihre Worte.',
  'shown-nothing': 'Zu sehen sind weder die Zahl noch ihre Worte.',
  'shown-unsure': 'Ob sie gezeichnet wird, lässt sich aus dem HTML nicht erkennen.',
  'reason-no-script':
    'Unser Skript ist nicht auf der Seite: Es wurde nicht eingefügt, oder das System hat es entfernt.',
  'reason-held': 'Das Skript läuft nicht: Es wartet auf eine Einwilligung oder ist ausgeschaltet ({what}).',
  'reason-delayed': 'Ein Optimierer lädt es später, wenn jemand die Seite bewegt ({what}).',
  'reason-joined':
    'Ein Optimierer fasst die Skripte dieser Seite zusammen, und unseres kann darunter sein ({what}). Nehmen Sie unser Skript davon aus.',
  'reason-folder-unknown':
    'Ein Optimierer hat das Skript in die Seite geschrieben, und es weiß nicht, wo seine anderen Teile liegen. Nehmen Sie unser Skript davon aus, oder ergänzen Sie data-mine-base.',
  'reason-blocked': 'Die Richtlinie der Seite lässt es nicht zu ({what}).',
  'reason-mixed': 'Die Seite ist https und diese Adresse http; Browser sperren sie ({what}).',
  'reason-refused':
    'Browser weisen das Skript ab: Sein Hash passt nicht ({what}). Fügen Sie das Skript-Tag neu ein.',
  'reason-other-origin':
    'Das Skript kommt von woanders als die Zahl, daher bleibt der Link ein Link ({what}). Ergänzen Sie data-mine-origins am Skript-Tag.',
  'reason-links-off': 'Diese Seite lässt Links, wie sie sind (data-mine-links="off").',
  'reason-tag-removed': 'Das System hat das Tag der Zahl entfernt und ihre Worte stehen lassen.',
  'reason-said-twice':
    'Sie steht zweimal da: Das System hat das Tag „template“ entfernt und seinen Inhalt stehen lassen.',
  'reason-markup-as-text':
    'Der Schnipsel wird als Text angezeigt. Fügen Sie ihn dort ein, wo das System HTML nimmt: in die Quelltextansicht oder einen HTML-Block.',
  'reason-address-as-text':
    'Dort steht nur die Adresse, ohne Worte. Das System hat diese Website nicht nach der Zahl gefragt.',
  'reason-html-omitted':
    'Hugo hat HTML aus dieser Seite entfernt, Stellen: {what}. Sollte dort eine Zahl stehen, fügen Sie sie als Markdown ein.',
  'reason-no-src':
    'Das Tag nennt diese Website nicht (src) und zeigt daher die ins Skript eingebauten Zahlen.',
  'reason-other-site': 'Diese Zahl gehört zu einer anderen Website und wurde nicht geprüft ({what}).',
  'reason-group-link': 'Mehrere Zahlen zusammen bleiben ein Link.',
  'reason-rewritten':
    'Ein Mailprogramm hat eine andere Adresse darum gesetzt, die Leser zählt und dorthin führt.',
  'reason-alone': 'Daneben stehen keine Worte: Wo Rahmen und Bilder entfernt werden, bleibt nichts.',
  'reason-frame-whole': 'Der Rahmen zeigt die ganze Seite statt nur die Zahl ({what}).',
  'reason-unknown-figure': 'Diese Website hat keine solche Zahl ({what}).',
  'reason-unknown-edition': 'Damals war von dieser Zahl nichts bekannt ({what}).',
  'reason-withdrawn': 'Die Zahl wurde zurückgezogen. {what}',
  'reason-corrected': 'Seither: {what}',
  'reason-older': 'Eingefroren auf dem Stand von {edition}. Neueste: {what}',
  'reason-other-words': 'Die Worte auf der Seite sind andere, als die Zahl jetzt hat: {what}',
  'reason-not-loaded': 'Was diese Website über die Zahl sagt, konnte nicht geladen werden.',
};
