import { type Language, languages } from '../../words/languages';
import { fold } from '../fold';
import type { CellReading } from '../reading';

/** What people write for each language besides its tag. Chinese without a script is Simplified, as CLDR's likely subtags have it. */
const names: Record<Language, readonly string[]> = {
  en: ['English', '英語'],
  ja: ['Japanese', '日本語'],
  'ja-easy': ['Easy Japanese', 'やさしい日本語', 'ja-Hira'],
  'zh-Hans': [
    'zh',
    'zh-CN',
    'Chinese',
    'Simplified Chinese',
    'Chinese (Simplified)',
    '中国語',
    '中国語(簡体字)',
    '简体中文',
  ],
  'zh-Hant': ['zh-TW', 'zh-HK', 'Traditional Chinese', 'Chinese (Traditional)', '中国語(繁体字)', '台湾語', '繁體中文'],
  vi: ['Vietnamese', 'ベトナム語', 'Tiếng Việt'],
  ko: ['Korean', '韓国語', '한국어'],
  fil: ['tl', 'Filipino', 'Tagalog', 'フィリピノ語', 'フィリピン語', 'タガログ語'],
  ne: ['Nepali', 'ネパール語', 'नेपाली'],
  id: ['Indonesian', 'インドネシア語', 'Bahasa Indonesia'],
  'pt-BR': ['pt', 'Portuguese', 'ポルトガル語', 'Português'],
  my: ['Burmese', 'ミャンマー語', 'ビルマ語', 'မြန်မာ'],
  th: ['Thai', 'タイ語', 'ไทย'],
  es: ['Spanish', 'スペイン語', 'Español'],
  si: ['Sinhala', 'シンハラ語', 'සිංහල'],
  hi: ['Hindi', 'ヒンディー語', 'हिन्दी'],
  bn: ['Bengali', 'ベンガル語', 'বাংলা'],
  km: ['Khmer', 'クメール語', 'カンボジア語', 'ខ្មែរ'],
  mn: ['Mongolian', 'モンゴル語', 'Монгол'],
};

const languageOfFolded = new Map(
  languages.flatMap((language) => [language, ...names[language]].map((name) => [fold(name), language] as const)),
);

/** Reads a BCP 47 tag of ours, or the usual name of the language in English, Japanese or itself. */
export function readLanguage(text: string): CellReading<Language> {
  const language = languageOfFolded.get(fold(text));
  return language ? { value: language } : { code: 'language-unknown' };
}
