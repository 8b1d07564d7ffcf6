/** What the commands say beside their findings, in Turkish. */
import type { Messages } from './en.js';

export const tr: Messages = {
  // The questions of `new`
  'ask-publisher-url': 'Programın web sitesi',
  'ask-source-title': 'İlk kaynak: sayfanın veya raporun başlığı',
  'ask-indicator': 'İlk değer: neyi sayıyor?',
  'ask-unit': 'Hangi birimle? Paraysa: hangi para birimiyle?',
  'ask-quote': 'Sayının geçtiği cümle, kelimesi kelimesine',
  'hint-quote': 'atladığınız yere … yazın',
  'hint-as-of': 'kaynakta yazmıyorsa boş bırakın',
  'ask-speaker': 'Değeri kim verdi? (kuruluş)',
  'measure-duration': 'Bir süreyi',
  'offered-title': 'Mayın faaliyetlerine ilişkin veriler: {publisher}',
  'back-and-stop': '{back} önceki soruya götürür. Ctrl+C durdurur; yanıtlarınız o zaman saklanır.',
  back: '← önceki soru',

  // Why an answer will not do
  'not-empty': 'Burada bir yanıt gerekli.',
  'not-back': 'Bundan önce soru yok.',
  'not-a-day': 'Bir gün, ay veya yıl yazın: 2025-07-31, 2025-07 veya 2025.',
  'not-an-address': 'https:// ile başlayan bir adres yazın',
  'not-a-country': 'ISO 3166-1’in üç büyük harfini yazın, örneğin UKR veya KHM.',
  'not-a-number': 'Yalnızca rakam yazın, ondalıklar noktadan sonra, binlikler arasında işaretsiz: 12298.5',
  'not-a-choice': 'Olası yanıtlar: {choices}.',
  'not-a-unit': 'Olası yanıtlar: {choices}; paraysa para biriminin kodu, örneğin {example}.',
  'not-answered': 'Burada kimseye sorulamıyor ve şu yanıtlar eksik:',
  'not-a-question': '“{key}” diye bir soru yok. Sorular: {keys}.',
  'not-answers': 'Yanıtlar bir JSON nesnesi olmalı, örneğin {example}.',

  // How a command ends
  'is-there': '{file} zaten var. Başka bir ad seçin veya üzerine yazmak için --force ekleyin.',
  'answers-kept': 'Veriler yazılmadı. Yanıtlarınız {file} dosyasında; devam etmek için:',
  'add-further': 'Başka değerler elle veya “import” ile eklenir. Dosyayı denetlemek için:',
  stopped: 'Durduruldu: hiçbir şey yazılmadı.',
  'nothing-written': 'Hiçbir şey yazılmadı.',
  written: 'Yazıldı: {file}',
  figures: '{n} değer',
  sources: '{n} kaynak',
  errors: 'hata yok|{n} hata|{n} hata',
  warnings: 'uyarı yok|{n} uyarı|{n} uyarı',
  summary: '{figures}, {sources}: {errors}, {warnings}.',
  'summary-no-feed': '{errors}, {warnings}.',
  'state-drafts': '{n} taslak; gösterilmez ve siteye girmez',
  'state-confirmed': 'yayımlayanın doğruladığı: {n}',
  'state-corrected': 'düzeltilen: {n}',
  'state-withdrawn': 'geri çekilen: {n}',
  'cells-empty': 'Sayı içermeyen {n} hücreden değer çıkmadı.',
  'rows-left-out': 'Eşlemede belirtildiği gibi {n} satır dışarıda kaldı: yalnızca başka satırları topluyor.',
  files: '{n} dosya',
  built:
    '{place}: {files} yazıldı; değişmeyen: {unchanged}; silinen: {removed}; {size} MB denetlendi; {seconds} sn.',

  // The release
  'nothing-published': 'Hiçbir şey yayımlanmadı.',
  'first-release': 'İlk yayım: {figures}, {sources}.',
  compared: 'Karşılaştırıldı: {place}',
  'warnings-stop': 'Uyarılar yayımlamayı durdurur. Her birine bakın. Değer doğruysa uyarının adını belirtin:',
  'may-publish': 'Bu, {url} adresinde yayımlansın mı? {yes} yazın:',
  yes: 'evet',
  addresses: '{n} adres',
  published: '{place}: yayımlandı: {addresses}, bunların yenisi: {fresh}.',
  trial: '{place}: {addresses}, bunların yenisi: {fresh}. Bu bir denemeydi: hiçbir şey yayımlanmadı.',
  'before-kept': 'Önceki hâli saklandı; geri getirmek için:',

  // The desk
  'open-address': 'Bu adresi bu bilgisayarın tarayıcısında açın; adres bir kez çalışır:',
  'end-desk': 'Ctrl+C komutu durdurur.',
  'desk-closed': 'desk komutu durduruldu.',
};
