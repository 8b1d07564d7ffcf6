/**
 * What `--help` teaches, by examples.
 */

export const WHOLE = `
A feed is one file that holds figures, each with its source and its quote. Pages show it with
  <mine-stat src="https://example.org/feed.json" indicator="area-cleared">…</mine-stat>

From a spreadsheet to a site, each month the same:
  mine-action-publish release figures.csv --mapping mapping.json --out public/ --url https://example.org/figures/
  (put the folder public/ on your web server; the first time add --first)
If it was a mistake:
  mine-action-publish rollback --out public/
The steps of a release, one by one: import, validate, check-sources, diff, build.

Exit codes: 0 all is well; 1 the file has problems; 2 wrong call, or a file that cannot be read.
mine-action-publish COMMAND --help shows more examples.`;

export const VALIDATE = `
Examples:
  mine-action-publish validate feed.json
  mine-action-publish validate figures.csv --strict
  mine-action-publish validate feed.json --source-text press-2025=press-release.txt
  mine-action-publish validate feed.json --format json > report.json

  mine-action-publish validate feed.json --online     (a signed feed: is it the one that was signed, and by whom?)

Errors are what the format refuses, an area larger than its country, and a signature that does not hold. Warnings are what it allows and what has gone wrong before:
  magnitude, separators    453,900 hectares for 453.9; "12.298" for 12 298
  letter-for-digit         "30o"
  swapped                  anti-personnel and anti-tank mines that changed places
  sum                      parts that do not add up to their total
  falling-total            a total that falls
  stale-total              an old total published as new
  other-start              one total that starts in another year than all others
  future-date, date-order  days that cannot be
  plan-overdue             a plan whose day has passed, without its outcome
  plan-outcome             a plan that does not name the figure that may be its outcome
  value-not-in-quote       a number that does not stand in its quote
  qualifier-dropped        "more than" in the quote, exact in the figure
  quote-not-in-source      words that do not stand in the source (with --source-text)
  victims-as-deaths        people killed or injured, printed as killed
  few-people               so few people hurt in one place that it may be known who they are
  operator-unnamed         work of one operator who is not named
  twice                    two values of one source for the same thing
  currency                 money in another currency than its quote names, or in none
  empty-correction         a correction after which the figure says the same
  input-corrected          a calculated figure that is older than the correction of its input
A warning may be wrong: then leave the figure as it is.`;

export const CHECK_SOURCES = `
Examples:
  mine-action-publish check-sources feed.json
  mine-action-publish check-sources feed.json --online
  mine-action-publish check-sources feed.json --online --write
  mine-action-publish check-sources feed.json --format json > report.json

Beside the feed lies a folder "evidence" with a file for each source, named by its key:
  { "source": "press-2025", "url": "https://…", "archivedUrl": "https://…", "readOn": "2026-11-30",
    "language": "en", "excerpt": "The sentences that are quoted.", "sha256": "…" }
sha256 is the hash of the excerpt: UTF-8, Unicode form NFKC, without soft hyphens, zero-width characters
and marks of direction, white space as one space and none around it. archivedUrl may be left out.

Without a network, errors are:
  quote-not-in-evidence    a quote that does not stand in the excerpt of its source
  evidence-hash            an excerpt that was changed since it was read
  evidence-format, evidence-date, evidence-name, evidence-twice
and warnings no-evidence, evidence-address, evidence-language, evidence-unknown.

With --online each address is read again, one at a time, as robots.txt permits:
  quote-vanished  (error)  a quote that does not stand on the page any more
  address-dead    (error)  a page that is gone
  text-changed             the quotes stand, words around them are others
  address-moved            the page leads to another host
  robots, not-reached, not-readable   what could not be read, and why: look at it yourself
With --write, what stands unchanged gets this day as its "readOn", and sources without a file get one.
The feed is never written. "build" shows the day as "Quote checked on".`;

export const CHECK_PAGE = `
Examples:
  mine-action-publish check-page https://example.org/about-us/
  mine-action-publish check-page saved-page.html
  mine-action-publish check-page saved-page.html --site public/
  mine-action-publish check-page https://example.org/about-us/ --json > report.json

It reads the HTML of one page and runs nothing of it, and asks the site of the figures what it says of them. Of each
figure it says what readers see: the figure drawn, a frame, a picture, a link, its words alone, or nothing; and why:
the script is missing, waits for consent, was moved by an optimiser, is blocked by the page's policy; the tag was taken
out; the snippet or the address is shown as text; the site has no such figure, or has corrected or withdrawn it; the page
is frozen at an older edition. Where something is to be changed, the snippet to put in its place is written below.

  well   in order
  look   only you can say whether it is meant so, such as an older edition
  mend   readers lack something

A page that its server shows only to people, or behind a login: open it in a browser, save it (Ctrl+S, "HTML only"), and
check the file. The page check/ of a site does the same for pasted HTML.
Exit codes: 0 nothing to mend; 1 something to mend, or no figure found; 2 the page or the site cannot be read.`;

export const IMPORT = `
The mapping says how the table is to be read. Separators and the order of dates are stated, never
guessed; a cell that does not fit fails with its line and column.

mapping.json for a table with a column for each indicator:
  {
    "delimiter": ";", "decimal": ",", "thousands": ".", "dates": "day-month-year",
    "columns": { "asOf.date": "Date", "period.end": "Date" },
    "wide": [
      { "column": "Cleared (ha)", "constants": { "indicator": "area-cleared", "unit": "hectare" } },
      { "column": "AP mines",     "constants": { "indicator": "ap-mines-found", "unit": "item" } }
    ],
    "constants": {
      "qualifier": "exact", "status": "reported", "measure": "cumulative", "period.start": "2020-01-01",
      "asOf.basis": "stated", "scope.operators": "all", "source": "report",
      "speaker.speech": "document", "quote.lang": "en"
    },
    "quoteCells": true,
    "id": "{indicator}-{asOf.date}",
    "feed": { "id": "my-programme", "title": "Figures of my programme",
              "publisher": { "name": "My programme" }, "refArea": "UKR" },
    "sources": { "report": { "publisher": { "name": "My programme" }, "title": "Monthly report",
                 "publishedOn": "2025-08-15", "language": "en" } }
  }

delimiter  "," ";" "tab" or "|"          decimal  "." or ","
thousands  "none" "space" "." "," or "'" dates    "year-month-day" "day-month-year" "month-day-year"
columns    a field of the feed, and the heading (or the #hashtag) of its column
wide       a column of numbers for each indicator; instead of "value" in columns
values     codes for words of the table: { "qualifier": { "over": "more-than" } }
empty      cells that mean "no figure", such as "-" (empty cells always do)
quoteCells quote heading and cell as they stand, where the table itself is the source

Where a table has more in it than numbers, days and names, the mapping says so:
totals     rows that add up others: { "whole": ["Total"], "leaveOut": ["Subtotal North"] }
fillDown   fields whose empty cells have what stands above: ["scope.area"]
ifEmpty    what an empty cell means: { "unit": "hectare" }; null for nothing, so that the row is the whole
headerLine line of the headings; headerRows: on how many lines they stand ("Found / AP")
endsAt     how the first line below the table begins: "Source"
calendar   "persian" "buddhist" "islamic-umalqura" "islamic-civil" "ethiopic" "coptic" "hebrew" "indian" "roc"
months     language of the names of months: "en"
dates      also "excel-serial" (45869 is 31 July 2025) "excel-serial-1904"; times: "leave-out"
digits     numbering system: "arab" "arabext" "deva" …   grouping: "lakh" for 12,34,567
bounds     { ">": "more-than", "~": "approximately" }    ranges: ["–"] for 90–100
footnotes  marks behind cells: ["*"]                     factors: { "Cleared ('000 m2)": 1000 }
shares     "fraction" where 0.16 means 16 %; "percent"
confirmed  headings that say something else than the mapping, which is right all the same

Of a workbook (.xlsx, .ods) the mapping has no delimiter. Days and numbers are read as what they are, results of
formulas as they are stored; no formula is run.
sheet      which sheet, where several have something in them
hiddenRows rows that are hidden or filtered: "read" or "leave-out"; otherwise the table is refused

The address of a sheet that is published as CSV is read once, up to 50 MB, from a public host.

A row of #hashtags is skipped. A table with columns about persons is refused as a whole.

Examples:
  mine-action-publish import report.csv --mapping mapping.json --out feed.json
  mine-action-publish import report.xlsx --mapping mapping.json --out feed.json
  mine-action-publish import "https://example.org/pub?output=csv" --mapping mapping.json --out feed.json
  mine-action-publish import figures.csv --out feed.json     (the table of "export --to csv")`;

export const EXPORT = `
Examples:
  mine-action-publish export feed.json --to csv --out figures.csv
  mine-action-publish export feed.json --to datapackage --out public/    (datapackage.json, figures.csv)
  mine-action-publish export feed.json --to jsonld --out feed.jsonld
  mine-action-publish export feed.json --to hxl --out figures-hxl.csv
  mine-action-publish export feed.json --to article7 --year 2025 --out article-7-2025/

csv          holds the whole feed: "import figures.csv" makes it a feed again
datapackage  the same table without byte order mark, and datapackage.json, which says what each column holds
jsonld       schema.org, for search engines
hxl          headings and a row of hashtags. HDX, the largest user of HXL, is retiring it; it is here for those who still
             have programs that read it. Numbers have a tag of their own where the vocabulary has one that is sure
             (docs/vocabulary.md), and otherwise stand under #indicator+num with their code. Keep the bound beside the number
article7     a table for each letter of the yearly report on anti-personnel mines, with bound, dates, source and quote: of
             totals and states the last ones of the year, and what its periods brought. Nothing is added up. What the
             feed does not have is an empty row, and named at the end. Neither plans nor calculated figures are in it`;

export const DIFF = `
Example:
  mine-action-publish diff feed-2025-04.json feed-2025-09.json

Two feeds that differ are no problem: the exit code is 0.`;

export const BUILD = `
Examples:
  mine-action-publish build feed.json --out public/ --url https://example.org/figures/
  mine-action-publish build feed.json --out public/ --url https://example.org/ --languages az,en,ru
  mine-action-publish build feed.json --single --out venue.html --url https://example.org/figures/
  mine-action-publish build feed.json --single --out screen.html --url https://example.org/
  mine-action-publish build feed.json --single --out screen.html --figures progress,uxo-found --seconds 20

What comes out is a folder of files for any web server:
  f/area-cleared/              the newest figure: page, pictures, oEmbed
  f/area-cleared/2025-04-04/   the same as it was known on that day, in the first language
  trend/ dogs/ figures/ progress/ ordnance/   the other views
  v1/mine-action.js            the elements for other pages
  sources/                     a page for each source with all that it states, in the first language
  embed/                       a page that makes the snippets to paste, in each language: embed/az/
  feed.json, latest.json       the whole feed; the newest figure of each indicator in 10 kB at most
A second build writes only what has changed, and removes only what the first has made. The folder has to be empty, or one
that a build has made: with anybody else's files in its way it names them, and writes nothing.

Pictures take most of the time and the space. With many days or languages, or to try something out:
  --pictures newest              only for the newest figures
  --pictures newest,2025-04-04   also for days that are quoted elsewhere, each as it was known then
  --pictures none                for none

--without SOURCE leaves out what you may not show: the figures of that source and all that was calculated
from them, on pages, in pictures and in feed.json, as if the feed had never had it.

--security-contact mailto:security@example.org writes .well-known/security.txt, which says for a year whom to tell of a
weakness of the site. It counts only at the top of a domain, so a site in a folder gets none, and is told so.

With --single, one HTML file for a screen at the venue: it shows the figures in turn, full screen, each
with its source and, with --url, the code of its address; it needs no network, only a browser.
Arrow keys go on and back, the space bar stops and goes on; F11 fills the screen. It prints, too.`;

export const RELEASE = `
Examples:
  mine-action-publish release figures.csv --mapping mapping.json --out public/ --url https://example.org/figures/ --first
  mine-action-publish release figures.csv --mapping mapping.json --out public/ --url https://example.org/figures/
  mine-action-publish release feed.json --out public/ --url https://example.org/figures/ --dry-run
  mine-action-publish release feed.json --out public/ --url https://example.org/figures/ --yes   (in a script)

What it does, in this order; whatever stops it, the site stays as it was:
  reads the table, and checks the feed as "validate" does, with the evidence beside it where there is any
  holds it against the feed that is published now, URL/feed.json; with --offline, against PUBLIC/feed.json:
    deleted-figure         a published figure that is not in the feed any more
    changed-in-silence     a published figure that says something else, without a correction
    older-feed             a feed that is older than the published one
  says the difference in words, as "diff" does, and asks you to type yes
  makes the site beside the folder, in PUBLIC.release-unfinished
  looks for addresses that would not answer any more (vanished-address)
  puts the new folder in place of the old one, which is kept as PUBLIC.last

Warnings stop a release, too. Look at each. Where the figure is right, name the warning; only that one passes:
  --accept falling-total:area-cleared-2025-08-31
An address that other sites may link to does not go by itself. Mark the figure "withdrawn" and its pages say so; or take it
away for good, with its days and languages, and a page says that it is gone:
  --gone f/area-cleared/            (an address with all its days and languages)
  --gone f/area-cleared/2025-04-04/ (one day)
  --gone az/                        (a language)

Only one release runs at a time (PUBLIC.release-lock). After one that was killed, the next takes away what it left.
Exit codes: 0 published, or with --dry-run could be; 1 stopped by what was found, or by your answer; 2 wrong call,
or a file or a folder that cannot be read or written.`;

export const ROLLBACK = `
Example:
  mine-action-publish rollback --out public/

The folder and PUBLIC.last change places, so a second rollback brings back what the first one took away. Nothing older
is kept.`;

export const DESK = `
Examples:
  mine-action-publish desk
  mine-action-publish desk report.csv --out desk/
  mine-action-publish desk report.csv --mapping desk/mapping.json --feed https://example.org/figures/feed.json --url https://example.org/figures/
  mine-action-publish desk --offline-file desk.html

It prints an address for the browser of this machine. On its page you choose the table and say what each column is; what
cannot be read is named with its cells, like ones together, and with the remedies that are a choice; figures are shown as
readers will see them. Whatever a mapping can state can be chosen there, and taken back.
Nothing is guessed: what the page proposes counts once you have chosen it.

It writes mapping.json and feed.json into the folder of --out, the same as "import" makes with that mapping. With --url it
offers a release of them; the site is then in the folder "public" below.

The page speaks twelve languages: that of the browser where it is one of them, or the one that you choose at its top.
What has to be decided about a cell is said in English. The page is reached from this machine alone, and asks nothing of any network; only the comparison with an address and a
release read what is published there. Ctrl+C ends it; what was not written is gone.

--offline-file writes the page as one file for a machine without this command: a double click opens it in a browser,
without a network. It reads the same tables and makes the same files, which the browser saves; a release is made here.`;

export const KEYS = `
Example:
  mine-action-publish keys --out keys/

mine-action-private-key.json  signs: keep it to yourself, and a copy of it in a safe
mine-action-key.json          checks: put it on your domain, at /.well-known/mine-action-key.json

A key that somebody else may have seen is replaced: make new ones, put the new public key there in place of the
old one, and sign again. What the old one has signed does not verify any more.`;

export const SIGN = `
Examples:
  mine-action-publish sign feed.json --key keys/mine-action-private-key.json
  mine-action-publish validate feed.json --key keys/mine-action-key.json
  mine-action-publish validate feed.json --online
  mine-action-publish build feed.json --out public/ --url https://example.org/figures/ --online

The signature is feed.json.jws, beside the feed. It is of the bytes of the file: a feed that was opened and saved
has to be signed again. It says who published the feed, and not that its figures are true.`;

export const NEW = `
Examples:
  mine-action-publish new
  mine-action-publish new --out feed.json --publisher "My programme" --country UKR
  mine-action-publish new --answers answers.json     ({"publisher": "My programme", "country": "UKR", …})

It asks in the language of the terminal (LC_ALL, LC_MESSAGES or LANG), or in that of --language: ar, az, de, en, es, fa, fr, he,
ru, tr, uk or zh. On a terminal, what is not given is asked; < leads back to the question before. Ctrl+C stops without writing a feed: the
answers so far are then in FEED.answers.json, from which "new --answers" goes on.`;
