/** A letter of the gallery, and where it stands there. */
import type { WrittenLetter } from '../../../shared/letters/content';
import type { WrittenLanguage } from '../../../shared/words/languages';

export type ShownLetter = WrittenLetter & { readonly language: WrittenLanguage; readonly name: string };

/** The ground a mail program shows a letter on. */
export const shades = ['light', 'dark'] as const;
export type Shade = (typeof shades)[number];

export const viewOf = ({ language, name }: Pick<ShownLetter, 'language' | 'name'>, shade: Shade): string =>
  `/${language}/${name}.${shade}.html`;

export const lengthOf = (subject: string): number => [...subject].length;
