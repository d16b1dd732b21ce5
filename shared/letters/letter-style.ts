/** How a letter looks. No colour for text or ground: a reader's dark mode then has nothing to fight with. */
import type { WrittenLanguage } from '../words/languages';

/** White on it, and it on white, is legible (5.4 to 1); in the dark the style block lightens what is not a ground. */
const accent = '#1a66d6';
const accentInTheDark = '#8ab4f8';
const line = '#8a8a8a';

const button = 'display:inline-block;font-size:17px;font-weight:700;text-decoration:none';

type LineHeights = { readonly title: number; readonly subtitle: number; readonly text: number; readonly small: number };

/** Lines as high as the letters need: Burmese stacks them. */
const usualHeights: LineHeights = { title: 1.3, subtitle: 1.4, text: 1.6, small: 1.5 };
const heightsIn: Readonly<Partial<Record<WrittenLanguage, LineHeights>>> = {
  my: { title: 1.75, subtitle: 1.75, text: 1.9, small: 1.8 },
};

export type LetterStyles = ReturnType<typeof stylesFor>;

export const stylesFor = (language: WrittenLanguage) => stylesOf(heightsIn[language] ?? usualHeights);

const stylesOf = (height: LineHeights) => ({
  accent,
  page: 'margin:0;padding:0',
  // `mso-hide` is Outlook's own word for it.
  preheader: 'display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;mso-hide:all',
  ground: 'padding:20px 16px 32px',
  // The attribute beside it gives Outlook its width; everywhere else the letter is as wide as the screen, and never wider than this.
  letter: 'width:100%;max-width:600px;table-layout:fixed',
  text: `font-family:'Segoe UI',-apple-system,Roboto,sans-serif;font-size:16px;line-height:${height.text};text-align:left;word-wrap:break-word`,
  h1: `font-size:23px;line-height:${height.title};margin:20px 0 12px`,
  h2: `font-size:20px;line-height:${height.title};margin:20px 0 12px`,
  h3: `font-size:17px;line-height:${height.subtitle};margin:24px 0 8px`,
  rule: `border:0;border-top:1px solid ${line};margin:32px 0 14px`,
  paragraph: 'margin:0 0 14px',
  list: 'margin:0 0 14px;padding:0 0 0 22px',
  item: 'margin:0 0 8px',
  date: `padding:4px 0 4px 14px;border-left:5px solid ${accent}`,
  dateLabel: 'margin:0;font-size:14px',
  dateItself: `margin:2px 0;font-size:20px;line-height:${height.title};font-weight:700`,
  dateNote: 'margin:0;font-weight:700',
  facts: 'margin:18px 0 14px',
  label: 'margin:0;font-size:14px;font-weight:700',
  value: 'margin:0 0 10px',
  buttonTable: 'margin:28px 0 10px',
  buttonCell: `border-radius:8px;mso-padding-alt:14px 26px`,
  button: `${button};padding:14px 26px;color:#ffffff`,
  quietCell: `border:2px solid ${accent};border-radius:8px;mso-padding-alt:12px 24px`,
  quiet: `${button};padding:12px 24px;color:${accent}`,
  link: `color:${accent}`,
  small: `margin:0 0 12px;font-size:13px;line-height:${height.small}`,
  counter: `padding:14px 16px;border:1px solid ${line};border-radius:8px`,
  counterLine: 'margin:6px 0 0;font-size:17px;line-height:1.6',
});

/** A table that is only there to lay out. */
export const tableReset = { role: 'presentation', cellpadding: '0', cellspacing: '0', border: 0 } as const;

/** Written so that it needs no escaping. */
export const darkStyle = `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.link{color:${accentInTheDark} !important}.mark{border-color:${accentInTheDark} !important}}`;
