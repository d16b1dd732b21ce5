import type { Context, MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { getCookie, setCookie } from 'hono/cookie';
import {
  type DeskLanguage,
  deskLanguageFor,
  deskLanguages,
  type WrittenLanguage,
  writtenLanguages,
} from '../../shared/words/languages';
import { isOverHttps } from './is-over-https';

/** Remembers the language somebody chose; it says nothing else, and is set only when they choose. */
const nameOver = (https: boolean): string => (https ? '__Host-language' : 'language');
const remembered = (c: Context): WrittenLanguage | undefined => ours(getCookie(c, nameOver(isOverHttps(c))));
const rememberedInSeconds = 365 * 24 * 60 * 60;

/** Remembers a language chosen in the address. Only the reader's own browser keeps it; for us nothing changes. */
export const rememberLanguage: MiddlewareHandler = async (c, next) => {
  await next();
  const chosen = ours(c.req.query('lang'));
  // Links of ours name the language they are read in; only one that the browser would not have got is a choice.
  if (chosen !== undefined && chosen !== (remembered(c) ?? asked(c, writtenLanguages) ?? 'en')) {
    const secure = isOverHttps(c);
    const attributes = { path: '/', maxAge: rememberedInSeconds, httpOnly: true, sameSite: 'Lax', secure } as const;
    setCookie(c, nameOver(secure), chosen, attributes);
  }
};

/** The language of this answer: `?lang=` first, then the one chosen before, then what the browser asks for, then English. */
export const languageOf = (c: Context): WrittenLanguage => chosenIn(c) ?? asked(c, writtenLanguages) ?? 'en';

/** The same for what only employers and programs read. */
export function deskLanguageOf(c: Context): DeskLanguage {
  const chosen = chosenIn(c);
  return chosen === undefined ? (asked(c, deskLanguages) ?? 'en') : deskLanguageFor(chosen);
}

const chosenIn = (c: Context): WrittenLanguage | undefined => ours(c.req.query('lang')) ?? remembered(c);

const ours = (text: string | undefined): WrittenLanguage | undefined =>
  writtenLanguages.find((language) => language === text);

/** The language a browser asks for first, of those on offer. */
function asked<L extends WrittenLanguage>(c: Context, offered: readonly L[]): L | undefined {
  let found: L | undefined;
  accepts(c, {
    header: 'Accept-Language',
    supports: [],
    default: '',
    match: (ranges) => {
      const best = ranges.toSorted((one, other) => other.q - one.q).map(({ type }) => nameOurs(type, offered));
      found = best.find((language) => language !== undefined);
      return found ?? '';
    },
  });
  return found;
}

/** Names by which browsers ask for a language of ours, besides our own (BCP 47, in small letters). */
const otherNames: Readonly<Record<string, WrittenLanguage>> = {
  zh: 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  pt: 'pt-BR',
  tl: 'fil',
};

/** `zh-Hant-TW` is `zh-Hant`; `vi-VN` is `vi` (RFC 4647, 3.4: lookup). */
function nameOurs<L extends WrittenLanguage>(range: string, offered: readonly L[]): L | undefined {
  const parts = range.toLowerCase().split('-');
  const names = parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join('-'));
  for (const name of names) {
    const found = offered.find((language) => language.toLowerCase() === name || language === otherNames[name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
