/** Languages people may ask for, as BCP 47 tags; `ja-easy` is easy Japanese. */
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

/** The languages our letters and our pages for residents are written in. Who asks for another reads English until theirs is. */
export const writtenLanguages = [
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
] as const satisfies readonly Language[];
export type WrittenLanguage = (typeof writtenLanguages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<WrittenLanguage, string>> = {
  en: 'English',
  ja: '日本語',
  'ja-easy': 'やさしい日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  vi: 'Tiếng Việt',
  ko: '한국어',
  fil: 'Filipino',
  ne: 'नेपाली',
  id: 'Bahasa Indonesia',
  'pt-BR': 'Português (Brasil)',
  my: 'မြန်မာ',
};

/** The language somebody reads who asks for this one. */
export const writtenLanguageFor = (language: string): WrittenLanguage =>
  writtenLanguages.find((written) => written === language) ?? 'en';

/** The languages of what is said to employers and to programs. */
export const deskLanguages = ['en', 'ja'] as const satisfies readonly WrittenLanguage[];
export type DeskLanguage = (typeof deskLanguages)[number];

/** The language of an employer's page for somebody who reads this one: easy Japanese reads Japanese, others English. */
export const deskLanguageFor = (language: string): DeskLanguage =>
  language === 'ja' || language === 'ja-easy' ? 'ja' : 'en';

/** The tag for `lang` in HTML: easy Japanese is Japanese. */
export const htmlLanguageOf = (language: WrittenLanguage): string => (language === 'ja-easy' ? 'ja' : language);
