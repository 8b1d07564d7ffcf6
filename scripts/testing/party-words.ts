/**
 * Words of a party to a conflict, and words of alarm, by language. They may stand inside a quote and nowhere else.
 * Stems, so that every form is met; at least eight in each language, in the order of the English ones.
 */
export const PARTY_WORDS = {
  en: /liberat|occup|genocid|terror|aggress|separatis|so-called|\benem(y|ies)\b|barbar|vandal|atrocit|martyr|hero(es|ic)?\b|ethnic|cleansing|regime/i,
  ru: /освобожд|оккуп|геноцид|террор|агресс|сепарат|так называем|враг|вражеск|варвар|вандал|зверств|мученик|шехид|геро[йия]|этническ|режим/i,
  az: /azad edil|işğal|soyqırım|terror|təcavüz|separat|qondarma|düşmən|barbar|vəhşi|vandal|şəhid|qəhrəman|etnik|rejim/i,
  tr: /kurtarıl|kurtarma|[iİ]şgal|soykırım|terör|saldırgan|ayrılıkçı|bölücü|sözde\b|düşman|barbar|vahşet|vahşi|vandal|şehit|şehid|kahraman|etnik|rejim/i,
  uk: /визвол|(?<!ви)звільн|окупа|окупо|геноцид|терор|агрес|сепарат|так зван|ворог|ворож|загарбник|варвар|вандал|звірств|мученик|шахід|геро[йїяєю]|етнічн|режим/i,
  de: /befrei|besetz|besatz|okkup|völkermord|genozid|terror|aggress|separatis|sogenannt|feind|barbar|vandal|gräuel|märtyrer|\bheld(en|in|innen|enhaft)?\b|ethnisch|säuberung|regime/i,
  fr: /libér|occup|génocid|terroris|\bterreur|agress|séparatis|soi-disant|prétendu|ennemi|barbar|vandal|atrocit|martyr|héro[sïi]|ethni|épuration|régime/i,
  es: /liber[aóé]|ocupa|genocid|terroris|\bterror\b|agres|separatis|llamad[oa]s?\b|supuest[oa]s?\b|enemig|b[aá]rbar|vandal|vándal|atrocid|m[aá]rtir|héroe|hero[ií]|étnic|limpieza|r[eé]g[ií]men/i,
  zh: /解放|光复|收复|占领|侵占|灭绝|恐怖|侵略|分裂|分离主义|所谓|敌|野蛮|暴行|烈士|英雄|种族|清洗|政权/,
  ar: /محر[\u064b-\u0652]*ر|تحرير|محتل|احتلال|إبادة|إرهاب|عدوان|معتد(?:ي|ون|ين)|انفصالي|المزعوم|ما يُ?سم[\u064b-\u0652]*ى|العدو|بربري|همجي|وحشي|فظائع|شهيد|شهداء|بطل|أبطال|عرقي|نظام/,
  he: /שחרר|שוחרר|שחרור|כבוש|כיבוש|כובש|נכבש|רצח עם|טרור|מחבל|תוקפנ|תוקפן|בדלנ|בדלן|המכונה|כביכול|אויב|ברברי|ונדל|זווע|שהיד|קדוש|גיבור|אתני|טיהור|משטר/,
  fa: /آزادساز|آزاد\u200c?شد|رهایی|اشغال|نسل[\u200c ]?کشی|ترور|تجاوز|متجاوز|تجزیه[\u200c ]?طلب|جدایی[\u200c ]?طلب|به[\u200c ]?اصطلاح|خودخوانده|دشمن|وحشی|جنایت|شهید|شهدا|شهادت|قهرمان|قومی|رژیم/,
};
