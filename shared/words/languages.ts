/** Languages people may ask for, as BCP 47 tags; `ja-easy` is easy Japanese. Written so far: see `words.ts`; the others read English until theirs is. */
export const languages = [
  'en',
  'ja',
  'ja-easy',
  'zh-Hans',
  'zh-Hant',
  'vi',
  'ko',
  'fil',
  'ne',
  'id',
  'pt-BR',
  'my',
  'th',
  'es',
  'si',
  'hi',
  'bn',
  'km',
  'mn',
] as const;
export type Language = (typeof languages)[number];
