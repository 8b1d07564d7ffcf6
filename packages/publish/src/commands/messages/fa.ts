/** What the commands say beside their findings, in Persian. */
import type { Messages } from './en.js';

export const fa: Messages = {
  // The questions of `new`
  'ask-publisher-url': 'وبگاه برنامه',
  'ask-source-title': 'نخستین منبع: عنوان صفحه یا گزارش',
  'ask-indicator': 'نخستین رقم: چه را می‌شمارد؟',
  'ask-unit': 'با کدام یکا؟ اگر پول است: با کدام ارز؟',
  'ask-quote': 'جمله‌ای که عدد در آن است، واژه به واژه',
  'hint-quote': '… به جای آنچه حذف می‌کنید',
  'hint-as-of': 'اگر منبع نمی‌گوید، خالی بگذارید',
  'ask-speaker': 'چه کسی رقم را داده است؟ (سازمان)',
  'measure-duration': 'یک مدت',
  'offered-title': 'ارقام مین‌زدایی: {publisher}',
  'back-and-stop': '{back} به پرسش پیشین برمی‌گرداند. Ctrl+C متوقف می‌کند؛ پاسخ‌های شما نگه داشته می‌شود.',
  back: '← پرسش پیشین',

  // Why an answer will not do
  'not-empty': 'اینجا پاسخ لازم است.',
  'not-back': 'پیش از این پرسشی نیست.',
  'not-a-day': 'روز، ماه یا سال بنویسید: 2025-07-31 یا 2025-07 یا 2025.',
  'not-an-address': 'نشانی‌ای بنویسید که با https:// آغاز شود',
  'not-a-country': 'سه حرف بزرگ لاتین بر پایهٔ ISO 3166-1 بنویسید، مانند UKR یا KHM.',
  'not-a-number': 'فقط رقم لاتین بنویسید، اعشار پس از نقطه، بی هیچ نشانه‌ای میان هزارگان: 12298.5',
  'not-a-choice': 'پاسخ‌های ممکن: {choices}.',
  'not-a-unit': 'پاسخ‌های ممکن: {choices}؛ برای پول، کد ارز آن، مانند {example}.',
  'not-answered': 'اینجا نمی‌توان از کسی پرسید و این پاسخ‌ها نیست:',
  'not-a-question': 'پرسشی به نام «{key}» نیست. پرسش‌ها: {keys}.',
  'not-answers': 'پاسخ‌ها باید یک شیء JSON باشند، مانند {example}.',

  // How a command ends
  'is-there': 'پروندهٔ {file} از پیش هست. نام دیگری برگزینید، یا برای نوشتن روی آن --force را بیفزایید.',
  'answers-kept': 'داده نوشته نشد و پاسخ‌های شما در {file} است؛ برای ادامه:',
  'add-further': 'ارقام دیگر با دست یا با «import» افزوده می‌شوند. برای بررسی پرونده:',
  stopped: 'متوقف شد: چیزی نوشته نشد.',
  'nothing-written': 'چیزی نوشته نشد.',
  written: 'نوشته شد: {file}',
  figures: '{n} رقم',
  sources: '{n} منبع',
  errors: 'بدون خطا|{n} خطا|{n} خطا',
  warnings: 'بدون هشدار|{n} هشدار|{n} هشدار',
  summary: '{figures} از {sources}: {errors}، {warnings}.',
  'summary-no-feed': '{errors}، {warnings}.',
  'state-drafts': '{n} پیش‌نویس که نشان داده نمی‌شود و در وبگاه نمی‌آید',
  'state-confirmed': '{n} تأییدشدهٔ ناشر',
  'state-corrected': '{n} اصلاح‌شده',
  'state-withdrawn': '{n} پس‌گرفته',
  'cells-empty': 'از {n} خانهٔ بی‌عدد رقمی به دست نیامد.',
  'rows-left-out': 'بنا بر نگاشت، {n} ردیف کنار گذاشته شد: فقط جمع ردیف‌های دیگرند.',
  files: '{n} پرونده',
  built:
    '{place}: {files} نوشته شد؛ بی‌تغییر: {unchanged}؛ حذف‌شده: {removed}؛ {size} مگابایت بررسی شد؛ {seconds} ثانیه.',

  // The release
  'nothing-published': 'چیزی منتشر نشد.',
  'first-release': 'نخستین انتشار: {figures} از {sources}.',
  compared: 'مقایسه با {place}:',
  'warnings-stop':
    'هشدارها انتشار را متوقف می‌کنند. هر کدام را ببینید. اگر رقم درست است، هشدار را نام ببرید:',
  'may-publish': 'این در {url} منتشر شود؟ {yes} بنویسید:',
  yes: 'بله',
  addresses: '{n} نشانی',
  published: '{place}: منتشر شد: {addresses}، از آن میان تازه: {fresh}.',
  trial: '{place}: {addresses}، از آن میان تازه: {fresh}. این اجرای آزمایشی بود: چیزی منتشر نشد.',
  'before-kept': 'آنچه پیش‌تر بود نگه داشته شده است؛ برای بازگرداندن آن:',

  // The desk
  'open-address': 'این نشانی را در مرورگر همین رایانه باز کنید؛ یک بار کار می‌کند:',
  'end-desk': 'Ctrl+C دستور را پایان می‌دهد.',
  'desk-closed': 'دستور desk پایان یافت.',
};
