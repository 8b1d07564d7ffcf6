/** What the commands say beside their findings, in Hebrew. */
import type { Messages } from './en.js';

export const he: Messages = {
  // The questions of `new`
  'ask-publisher-url': 'אתר התוכנית',
  'ask-source-title': 'מקור ראשון: כותרת הדף או הדוח',
  'ask-indicator': 'נתון ראשון: מה הוא סופר?',
  'ask-unit': 'באיזו יחידה? ואם מדובר בכסף: באיזה מטבע?',
  'ask-quote': 'המשפט שבו המספר, מילה במילה',
  'hint-quote': '… במקום מה שמושמט',
  'hint-as-of': 'להשאיר ריק אם המקור אינו מציין',
  'ask-speaker': 'מי מסר את הנתון? (ארגון)',
  'measure-duration': 'משך זמן',
  'offered-title': 'נתונים על פעילות נגד מוקשים: {publisher}',
  'back-and-stop': '{back} מחזיר לשאלה הקודמת. Ctrl+C עוצר; התשובות נשמרות.',
  back: '← השאלה הקודמת',

  // Why an answer will not do
  'not-empty': 'נדרשת כאן תשובה.',
  'not-back': 'אין שאלה לפני זו.',
  'not-a-day': 'כתבו יום, חודש או שנה: 2025-07-31, 2025-07 או 2025.',
  'not-an-address': 'כתבו כתובת שמתחילה ב־https://',
  'not-a-country': 'כתבו את שלוש האותיות הלטיניות הגדולות לפי ISO 3166-1, למשל UKR או KHM.',
  'not-a-number': 'כתבו ספרות בלבד, שבר עשרוני אחרי נקודה, בלי סימן בין האלפים: 12298.5',
  'not-a-choice': 'תשובות אפשריות: {choices}.',
  'not-a-unit': 'תשובות אפשריות: {choices}; בכסף, קוד המטבע, למשל {example}.',
  'not-answered': 'אין כאן את מי לשאול, והתשובות האלה חסרות:',
  'not-a-question': 'אין שאלה בשם "{key}". השאלות הן: {keys}.',
  'not-answers': 'התשובות צריכות להיות אובייקט JSON, למשל {example}.',

  // How a command ends
  'is-there': 'הקובץ {file} כבר קיים. בחרו שם אחר, או הוסיפו --force כדי לכתוב עליו.',
  'answers-kept': 'הנתונים לא נכתבו, והתשובות שמורות ב־{file}; להמשך:',
  'add-further': 'אפשר להוסיף נתונים ביד או בפקודה "import". לבדיקת הקובץ:',
  stopped: 'נעצר: דבר לא נכתב.',
  'nothing-written': 'דבר לא נכתב.',
  written: 'נכתב: {file}',
  figures: 'נתונים: {n}',
  sources: 'מקורות: {n}',
  errors: 'אין שגיאות|שגיאות: {n}|שגיאות: {n}',
  warnings: 'אין אזהרות|אזהרות: {n}|אזהרות: {n}',
  summary: '{figures}, {sources}; {errors}, {warnings}.',
  'summary-no-feed': '{errors}, {warnings}.',
  'state-drafts': 'טיוטות שאינן מוצגות ואינן נכנסות לאתר: {n}',
  'state-confirmed': 'אושרו בידי המפרסם: {n}',
  'state-corrected': 'תוקנו: {n}',
  'state-withdrawn': 'בוטלו: {n}',
  'cells-empty': 'תאים ללא מספר שלא הניבו נתון: {n}.',
  'rows-left-out': 'שורות שהושמטו לפי המיפוי: {n}. הן רק סכום של שורות אחרות.',
  files: 'קבצים: {n}',
  built:
    '{place}: נכתבו {files}; ללא שינוי: {unchanged}; הוסרו: {removed}; נבדקו {size} מגה־בייט; {seconds} שנ׳.',

  // The release
  'nothing-published': 'דבר לא פורסם.',
  'first-release': 'הפרסום הראשון: {figures}, {sources}.',
  compared: 'השוואה עם {place}:',
  'warnings-stop': 'אזהרות עוצרות פרסום. בדקו כל אחת. אם הנתון נכון, ציינו את שם האזהרה:',
  'may-publish': 'לפרסם בכתובת {url}? כתבו {yes}:',
  yes: 'כן',
  addresses: 'כתובות: {n}',
  published: '{place}: פורסם; {addresses}, מהן חדשות: {fresh}.',
  trial: '{place}: {addresses}, מהן חדשות: {fresh}. זו הייתה הרצת ניסיון: דבר לא פורסם.',
  'before-kept': 'מה שהיה קודם נשמר; כדי להחזירו:',

  // The desk
  'open-address': 'פתחו את הכתובת הזאת בדפדפן של המחשב הזה; היא פועלת פעם אחת:',
  'end-desk': 'Ctrl+C מסיים את הפקודה.',
  'desk-closed': 'הפקודה desk הסתיימה.',
};
