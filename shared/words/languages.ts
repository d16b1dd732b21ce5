/** The languages we write, who has read them, and which of them somebody gets. */

type LanguageRow = {
  /** What the language calls itself. */
  readonly name: string;
  /** Somebody who grew up with the language and has read all we say in it; null while nobody has, and then letters and pages say so. */
  readonly reviewedBy: string | null;
};

/** The languages our letters and our pages for residents are written in, as BCP 47 tags; `ja-easy` is easy Japanese. Menus keep this order. */
export const languageTable = {
  en: { name: 'English', reviewedBy: null },
  ja: { name: '日本語', reviewedBy: null },
  'ja-easy': { name: 'やさしい日本語', reviewedBy: null },
  'zh-Hans': { name: '简体中文', reviewedBy: null },
  'zh-Hant': { name: '繁體中文', reviewedBy: null },
  vi: { name: 'Tiếng Việt', reviewedBy: null },
  ko: { name: '한국어', reviewedBy: null },
  fil: { name: 'Filipino', reviewedBy: null },
  ne: { name: 'नेपाली', reviewedBy: null },
  id: { name: 'Bahasa Indonesia', reviewedBy: null },
  'pt-BR': { name: 'Português (Brasil)', reviewedBy: null },
  my: { name: 'မြန်မာ', reviewedBy: null },
} as const satisfies Readonly<Record<string, LanguageRow>>;
export type WrittenLanguage = keyof typeof languageTable;

/** Languages people may ask for besides: they read English until theirs is written. */
const unwrittenLanguages = ['th', 'es', 'si', 'hi', 'bn', 'km', 'mn'] as const;
export type Language = WrittenLanguage | (typeof unwrittenLanguages)[number];

const isWritten = (language: string): language is WrittenLanguage => Object.hasOwn(languageTable, language);

export const writtenLanguages: readonly WrittenLanguage[] = Object.keys(languageTable).filter(isWritten);
export const languages: readonly Language[] = [...writtenLanguages, ...unwrittenLanguages];

/** What a language calls itself. */
export const nameOfLanguage = (language: WrittenLanguage): string => languageTable[language].name;

/** Who has read the words of a language; null while nobody has who grew up with it. */
export const reviewerOf = (language: WrittenLanguage): string | null => languageTable[language].reviewedBy;

/** The language somebody reads who asks for this one. */
export const writtenLanguageFor = (language: string): WrittenLanguage => (isWritten(language) ? language : 'en');

/** The languages of what is said to employers and to programs. */
export const deskLanguages = ['en', 'ja'] as const satisfies readonly WrittenLanguage[];
export type DeskLanguage = (typeof deskLanguages)[number];

/** The language of an employer's page for somebody who reads this one: easy Japanese reads Japanese, others English. */
export const deskLanguageFor = (language: string): DeskLanguage =>
  language === 'ja' || language === 'ja-easy' ? 'ja' : 'en';

/** The tag for `lang` in HTML: easy Japanese is Japanese. */
export const htmlLanguageOf = (language: WrittenLanguage): string => (language === 'ja-easy' ? 'ja' : language);
