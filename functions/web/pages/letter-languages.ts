import type { Language } from '../../../shared/words/languages';

type LanguageChoice = { readonly value: Language; readonly label: string };

/** The languages of letters to an employer's members, each in its own words. */
export const memberLanguages: readonly LanguageChoice[] = [
  { value: 'en', label: 'English' },
  { value: 'ja', label: '日本語' },
];

/** The languages of letters to residents, each in its own words. */
export const letterLanguages: readonly LanguageChoice[] = [
  ...memberLanguages,
  { value: 'zh-Hans', label: '简体中文' },
  { value: 'zh-Hant', label: '繁體中文' },
  { value: 'vi', label: 'Tiếng Việt' },
  { value: 'ko', label: '한국어' },
  { value: 'fil', label: 'Filipino' },
  { value: 'ne', label: 'नेपाली' },
  { value: 'id', label: 'Bahasa Indonesia' },
  { value: 'pt-BR', label: 'Português (Brasil)' },
  { value: 'my', label: 'မြန်မာ' },
];
