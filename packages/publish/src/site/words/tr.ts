/** What the pages say around the figures, in Turkish. */
import type { Translation } from './en.js';

export const tr: Translation = {
  quote: 'Kaynağın kendi sözleriyle',
  sources: 'Kaynaklar',
  editions: 'Başka tarihler',
  newest: 'En yeni',
  languages: 'Diğer diller',
  picture: 'Görseller',
  'picture-large': 'Görsel, 1200 × 630 piksel',
  'picture-small': 'Küçük görsel, 1200 × 480 piksel',
  place: 'Bu veriyi sayfanıza ekleyin',
  'place-element': 'Betik (script) ile',
  'place-frame': 'Çerçeve (iframe) olarak',
  'place-address': 'Adres olarak (WordPress, oEmbed)',
  'place-link': 'Bağlantı olarak',
  'place-markdown': 'Markdown ile',
  'place-more': 'Eklemenin başka yolları',
  data: 'Veriler',
  series: 'Tüm dizi tablo olarak',
  'data-figure': 'Bu göstergenin veri dosyası (JSON)',
  'data-all': 'Tüm göstergelerin veri dosyası (JSON)',
  'all-figures': 'Tüm göstergeler',
  about:
    'Mayın eylemine ilişkin veriler: her biri kaynağında belirtildiği gibi; sınırı, tarihi ve kaynağıyla.',
  land: 'Arazi',
  ordnance: 'Patlayıcı mühimmat',
  animals: 'Hayvanlar',
  people: 'İnsanlar',
  progress: 'Temizleme çalışmalarının ilerleyişi',
  trend: 'Zaman içindeki gelişim',
  dogs: 'Köpekler',
  embed: 'Bir veriyi sayfanıza ekleyin',
  'not-found': 'Bu adreste bir sayfa yok',
  'not-found-text':
    'Göstergenin kodu farklı olabilir ya da adresteki tarihe kadar bir değer yayımlanmamış olabilir.',
  'not-found-language': 'Adres bir dil koduyla bitiyorsa: aynı sayı bu sitenin ana dilinde',
};
