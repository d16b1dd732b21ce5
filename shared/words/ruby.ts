/**
 * Readings above kanji. The words of easy Japanese say them as Aozora Bunko's texts do: `在留《ざいりゅう》カード`, and, where more than the kanji
 * before it is read together, from a bar on: `｜20日《はつか》`. Other languages hold no readings and are given back as they are.
 */
import type { Language } from './languages';

// A run of kanji is tried from its first only: from each of them, a long name would cost its length squared.
const noted =
  /(?:｜([\d\p{Script=Han}々〆ヶ]+)|(?<![\p{Script=Han}々〆ヶ])([\p{Script=Han}々〆ヶ]+))《(\p{Script=Hiragana}+)》/gu;

const hasReadings = (language: Language): boolean => language === 'ja-easy';

/** Plain text of many words, as in the body of a letter: 在留（ざいりゅう）カード. */
export const readingsInBrackets = (text: string, language: Language): string =>
  hasReadings(language) ? bracket(text) : text;

const bracket = (text: string): string => text.replace(noted, '$1$2（$3）');

/** Short text, as in a subject, a calendar or a title: 在留カード. */
export const withoutReadings = (text: string, language: Language): string =>
  hasReadings(language) ? dropReadings(text) : text;

/** The same, whatever the language: for text that holds no notation but ours. */
export const dropReadings = (text: string): string => text.replace(noted, '$1$2');

/**
 * HTML, whole or a part of it: ruby where a browser shows ruby, brackets in a choice of a list, and no reading in titles, pictures and attributes
 * that hold words. What somebody typed into a box, and every address and name that machines read, stays as it is.
 */
export function writeRuby(html: string, language: Language): string {
  if (!hasReadings(language)) return html;
  let plainIn: string | undefined;
  return html.replace(pieces, (piece: string, closes: string | undefined, opens: string | undefined) => {
    if (opens === undefined) return plainIn === undefined ? raise(piece) : writePlain(piece, plainIn);
    const name = opens.toLowerCase();
    if (closes === '/') {
      if (name === plainIn) plainIn = undefined;
      return piece;
    }
    if (plainIn === undefined && plainElements.has(name) && !piece.endsWith('/>')) plainIn = name;
    return piece.replace(wordAttributes, dropReadings);
  });
}

/** A tag, with whether it closes and its name, or the text between tags. */
const pieces = /<(\/?)([a-zA-Z][\w-]*)(?![\w-])(?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+/g;

/** What stands in attributes, and is heard or seen all the same. */
const wordAttributes =
  /(?<=\s)(?:aria-label|aria-description|aria-roledescription|aria-valuetext|alt|content|label|placeholder|title)="[^"]*"/g;

/** Elements in which a browser shows no ruby; of these, what people typed and what machines read stays as it is. */
const plainElements = new Set(['title', 'option', 'text', 'desc', 'textarea', 'script', 'style']);
const keptElements = new Set(['textarea', 'script', 'style']);

function writePlain(text: string, element: string): string {
  if (keptElements.has(element)) return text;
  return element === 'option' ? bracket(text) : dropReadings(text);
}

const raise = (text: string): string => text.replace(noted, '<ruby>$1$2<rp>（</rp><rt>$3</rt><rp>）</rp></ruby>');
