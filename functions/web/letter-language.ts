import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Language } from '../../shared/words/languages';
import { letterLanguages } from './pages/letter-languages';

/** Names by which browsers ask for a language of our letters, besides our own (BCP 47, in small letters). */
const otherNames: Readonly<Record<string, Language>> = {
  zh: 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  pt: 'pt-BR',
  tl: 'fil',
};
const byName: ReadonlyMap<string, Language> = new Map([
  ...Object.entries(otherNames),
  ...letterLanguages.map(({ value }) => [value.toLowerCase(), value] as const),
]);

/**
 * The language of letters a reader's browser asks for first, of those we write letters in; also where our pages are not in it yet.
 * A language chosen in the address (`?lang=`) is a choice of the reader's own: undefined, as where the browser asks for none of ours.
 */
export function guessLetterLanguage(c: Context): Language | undefined {
  if (c.req.query('lang') !== undefined) return undefined;
  const asked = accepts(c, {
    header: 'Accept-Language',
    supports: [],
    default: '',
    match: (ranges) =>
      ranges
        .toSorted((one, other) => other.q - one.q)
        .map(({ type }) => nameOurs(type))
        .find((language) => language !== undefined) ?? '',
  });
  return byName.get(asked.toLowerCase());
}

/** `zh-Hant-TW` is `zh-Hant`; `vi-VN` is `vi` (RFC 4647, 3.4: lookup). */
function nameOurs(range: string): Language | undefined {
  const parts = range.toLowerCase().split('-');
  const lengths = parts.map((_, dropped) => parts.length - dropped);
  return lengths.map((length) => byName.get(parts.slice(0, length).join('-'))).find((found) => found !== undefined);
}
