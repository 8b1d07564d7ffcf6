/** What the commands say beside their findings, in Arabic. */
import type { Messages } from './en.js';

export const ar: Messages = {
  // The questions of `new`
  'ask-publisher-url': 'موقع البرنامج على الإنترنت',
  'ask-source-title': 'المصدر الأول: عنوان الصفحة أو التقرير',
  'ask-indicator': 'الرقم الأول: ماذا يُحصي؟',
  'ask-unit': 'بأي وحدة؟ وإن كان مبلغًا من المال فبأي عملة؟',
  'ask-quote': 'الجملة التي فيها العدد، حرفيًّا',
  'hint-quote': '… مكان ما تحذفه',
  'hint-as-of': 'اتركه فارغًا إذا لم يذكره المصدر',
  'ask-speaker': 'من الذي ذكر الرقم؟ (الجهة)',
  'measure-duration': 'مدة زمنية',
  'offered-title': 'أرقام الأعمال المتعلقة بالألغام: {publisher}',
  'back-and-stop': '{back} للعودة إلى السؤال السابق. Ctrl+C للتوقف؛ وتُحفظ إجاباتك عندئذ.',
  back: '← السؤال السابق',

  // Why an answer will not do
  'not-empty': 'لا بد من إجابة هنا.',
  'not-back': 'لا يوجد سؤال قبل هذا.',
  'not-a-day': 'اكتب يومًا أو شهرًا أو سنة: 2025-07-31 أو 2025-07 أو 2025.',
  'not-an-address': 'اكتب عنوانًا يبدأ بـ https://',
  'not-a-country': 'اكتب الأحرف اللاتينية الكبيرة الثلاثة وفق ISO 3166-1، مثل UKR أو KHM.',
  'not-a-number': 'اكتب أرقامًا فقط، والكسور العشرية بعد نقطة، ولا شيء بين الآلاف: 12298.5',
  'not-a-choice': 'الإجابات الممكنة: {choices}.',
  'not-a-unit': 'الإجابات الممكنة: {choices}؛ وللمال رمز عملته، مثل {example}.',
  'not-answered': 'لا يمكن سؤال أحد هنا، وتنقص هذه الإجابات:',
  'not-a-question': 'لا يوجد سؤال اسمه «{key}». الأسئلة هي: {keys}.',
  'not-answers': 'يجب أن تكون الإجابات كائن JSON، مثل {example}.',

  // How a command ends
  'is-there': 'الملف {file} موجود. اختر اسمًا آخر، أو أضف --force للكتابة فوقه.',
  'answers-kept': 'لم تُكتب البيانات، وإجاباتك محفوظة في {file}؛ للمتابعة:',
  'add-further': 'تُضاف أرقام أخرى يدويًّا أو بالأمر «import». لفحص الملف:',
  stopped: 'توقّف الأمر: لم يُكتب شيء.',
  'nothing-written': 'لم يُكتب شيء.',
  written: 'كُتب: {file}',
  figures: 'عدد الأرقام: {n}',
  sources: 'عدد المصادر: {n}',
  errors: 'لا أخطاء|الأخطاء: {n}|الأخطاء: {n}',
  warnings: 'لا تحذيرات|التحذيرات: {n}|التحذيرات: {n}',
  summary: '{figures}، {sources}؛ {errors}، {warnings}.',
  'summary-no-feed': '{errors}، {warnings}.',
  'state-drafts': 'مسودات لا تُعرض ولا تدخل في أي موقع: {n}',
  'state-confirmed': 'أكّدها الناشر: {n}',
  'state-corrected': 'صُحِّحت: {n}',
  'state-withdrawn': 'سُحبت: {n}',
  'cells-empty': 'خلايا بلا عدد لم ينتج عنها رقم: {n}.',
  'rows-left-out': 'صفوف مستبعدة وفق ملف المطابقة: {n}. فهي مجرد مجموع صفوف أخرى.',
  files: 'ملفات: {n}',
  built: '{place}: كُتبت {files}؛ دون تغيير: {unchanged}؛ حُذف: {removed}؛ فُحص {size} ميغابايت؛ {seconds} ث.',

  // The release
  'nothing-published': 'لم يُنشر شيء.',
  'first-release': 'النشر الأول: {figures}، {sources}.',
  compared: 'المقارنة مع {place}:',
  'warnings-stop': 'التحذيرات توقف النشر. انظر في كل منها. وإذا كان الرقم صحيحًا فاذكر اسم التحذير:',
  'may-publish': 'هل يُنشر هذا على {url}؟ اكتب {yes}:',
  yes: 'نعم',
  addresses: 'عدد العناوين: {n}',
  published: '{place}: تم النشر؛ {addresses}، الجديد منها: {fresh}.',
  trial: '{place}: {addresses}، الجديد منها: {fresh}. كانت هذه تجربة: لم يُنشر شيء.',
  'before-kept': 'ما كان موجودًا من قبل محفوظ؛ ولاستعادته:',

  // The desk
  'open-address': 'افتح هذا العنوان في متصفح هذا الحاسوب؛ وهو يعمل مرة واحدة:',
  'end-desk': 'Ctrl+C لإيقاف الأمر.',
  'desk-closed': 'توقّف الأمر desk.',
};
