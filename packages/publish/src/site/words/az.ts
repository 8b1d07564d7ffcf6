/** What the pages say around the figures, in Azerbaijani. */
import type { Translation } from './en.js';

export const az: Translation = {
  quote: 'Mənbənin öz sözləri ilə',
  sources: 'Mənbələr',
  editions: 'Başqa tarixlər üzrə',
  newest: 'Ən yeni',
  languages: 'Başqa dillər',
  picture: 'Şəkillər',
  'picture-large': 'Şəkil, 1200 × 630 piksel',
  'picture-small': 'Kiçik şəkil, 1200 × 480 piksel',
  place: 'Bu göstəricini öz səhifənizə yerləşdirin',
  'place-element': 'Skript ilə',
  'place-frame': 'Çərçivə (iframe) kimi',
  'place-address': 'Ünvan kimi (WordPress, oEmbed)',
  'place-link': 'Keçid kimi',
  'place-markdown': 'Markdown ilə',
  'place-more': 'Yerləşdirməyin başqa yolları',
  data: 'Məlumatlar',
  series: 'Bütün sıra cədvəl şəklində',
  'data-figure': 'Bu göstəricinin məlumat faylı (JSON)',
  'data-all': 'Bütün göstəricilərin məlumat faylı (JSON)',
  'all-figures': 'Bütün göstəricilər',
  about:
    'Mina əleyhinə fəaliyyətə dair göstəricilər: hər biri mənbəyində verildiyi kimi – həddi, tarixi və mənbəyi ilə.',
  land: 'Ərazi',
  ordnance: 'Partlayıcı sursatlar',
  animals: 'Heyvanlar',
  people: 'İnsanlar',
  progress: 'Təmizləmə işlərinin gedişi',
  trend: 'Zaman üzrə dəyişmə',
  dogs: 'İtlər',
  embed: 'Göstəricini öz səhifənizə yerləşdirin',
  'not-found': 'Bu ünvanda səhifə yoxdur',
  'not-found-text':
    'Ola bilsin, göstəricinin kodu başqadır və ya ünvandakı tarixə qədər heç bir göstərici dərc edilməyib.',
  'not-found-language': 'Ünvan dil kodu ilə bitirsə: həmin göstərici saytın əsas dilində',
};
