import { caniemail } from 'caniemail';
import { describe, expect, it } from 'vitest';
import { writeLetterOf } from '../support/write-letter';
import { examples } from './examples';

/** Programs of which the data set knows every property we use. */
const programs = [
  'gmail.desktop-webmail',
  'gmail.android',
  'outlook.windows',
  'apple-mail.macos',
  'apple-mail.ios',
  'yahoo.desktop-webmail',
] as const;

/** What at least one of them ignores altogether, and why its readers lose nothing by it. */
const ignored: Readonly<Record<string, string>> = {
  'color-scheme CSS property':
    'Says that the letter is at home in the dark. Who does not ask shows it light, or turns the colours by itself.',
  'color-scheme meta tag': 'The same, said to programs that read no style block.',
  '@media': 'Holds the lighter blue for links in the dark. Outlook turns colours by itself.',
  'max-height property': 'Only in the preview line, which display:none hides already.',
  overflow: 'Only in the preview line, which display:none hides already.',
  'table-layout': 'Keeps a long address from widening the letter on a phone. Outlook on Windows is on no phone.',
  'word-wrap':
    'Breaks a long address. Where it does not break it runs on; the button above it leads to the same place.',
  'border-radius': 'The corners of a button are square.',
  '<ruby> element': 'The reading follows its word in brackets, by <rp>.',
  '<rt> element': 'The reading follows its word in brackets, by <rp>.',
  '<rp> element': 'Its brackets stay as text where its tags are dropped.',
};

/** What at least one of them takes in part, and why the part we need is there. */
const inPart: Readonly<Record<string, string>> = {
  '@media': 'As above: without it links are the darker blue, which is legible.',
  '<style> element': 'Ours stands in the head, before anything it is about, and is far below 16 KB.',
  '<body> element': 'Becomes a div. Language and direction stand on a div of our own.',
  margin: 'We use no negative or automatic margin, none on body or span that matters, and no ground with a margin.',
  overflow: 'We use no overflow-block.',
  'word-wrap': 'break-word is the value we want.',
  display:
    'inline-block only on the link in a button, whose cell has the padding too; none only on text without tables.',
  'display:none': 'The preview line holds neither a table nor an image.',
  'text-align': 'left only.',
  'text-decoration': 'none only: where it is refused the words in the button are underlined.',
  'lang attribute': 'Ours is on html, div and p, not on td.',
  'font-size': 'Pixels only.',
  'role attribute': 'Ours is on tables only.',
  'border-radius': 'One length, no slash.',
  'font-weight': '700 only.',
  'dir attribute': 'None on links.',
  padding: 'What needs padding is a table cell, alone in its row. A list keeps the padding the program gives it.',
  'line-height': 'Numbers without a unit.',
  'width attribute': 'On tables only; on a finer screen Outlook makes the letter narrower.',
  'width property': 'On a table only.',
  'max-width': 'On a table: Outlook keeps to the width attribute. Apple Mail on a tablet uses the whole screen.',
  border: 'At most 5 px, on cells and on a rule.',
  '<ruby> element': 'As above.',
  '<rt> element': 'As above.',
  '<rp> element': 'As above.',
  '<ul>, <ol> and <dl>': 'No ordered list, no value, nothing reversed.',
};

type Ignoring = ReadonlyMap<string, ReadonlySet<string>>;

/** Feature → the programs that do not take it, over every letter; easy Japanese has all the elements there are. */
function askPrograms(): { readonly errors: Ignoring; readonly warnings: Ignoring } {
  const found = { errors: new Map<string, Set<string>>(), warnings: new Map<string, Set<string>>() };
  for (const language of ['en', 'ja-easy'] as const) {
    for (const { content } of examples) {
      const { issues } = caniemail({ clients: [...programs], html: writeLetterOf(content(language)).html });
      for (const kind of ['errors', 'warnings'] as const)
        for (const [program, features] of issues[kind])
          for (const { title } of features) found[kind].set(title, (found[kind].get(title) ?? new Set()).add(program));
    }
  }
  return found;
}

const table = (found: Ignoring): string =>
  [...found].map(([feature, where]) => `${feature}: ${[...where].toSorted().join(', ')}`).join('\n');

describe('what mail programs do with our letters', () => {
  const { errors, warnings } = askPrograms();

  it('ignores nothing but what degrades well', () => {
    expect([...errors.keys()].toSorted(), table(errors)).toEqual(Object.keys(ignored).toSorted());
  });

  it('takes in part nothing but what we use the other part of', () => {
    expect([...warnings.keys()].toSorted(), table(warnings)).toEqual(Object.keys(inPart).toSorted());
  });
});

describe.each(examples)('the HTML of $name', ({ content }) => {
  const { html } = writeLetterOf(content('en'));

  it('lays out by tables that say they are none, and has one button that Outlook draws', () => {
    const tables = html.match(/<table[^>]*>/g) ?? [];
    expect(tables.filter((tag) => !tag.includes('role="presentation"'))).toEqual([]);
    expect(html.match(/<td bgcolor="#1a66d6" style="[^"]*mso-padding-alt:14px 26px/g)).toHaveLength(1);
  });

  it('is at home in the dark, and gives no text a colour that could vanish on the ground of the reader', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(html).toContain('<meta name="supported-color-schemes" content="light dark"/>');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
    const colours = [...html.matchAll(/[";]color:([^;"]+)/g)].map((match) => match[1]);
    expect([...new Set(colours)].filter((colour) => colour !== '#1a66d6' && colour !== '#ffffff')).toEqual([]);
    expect(html).not.toMatch(/background(-color)?:/);
  });

  it('is read with images off as with images on, and fits the width of a phone', () => {
    expect(html).not.toMatch(/<img|background=|url\(/);
    expect(html).toContain('name="viewport" content="width=device-width, initial-scale=1"');
    expect(html.match(/width="600"/g)).toHaveLength(1);
    expect(html).toMatch(/width="600" style="width:100%;max-width:600px;table-layout:fixed"/);
  });

  it('shows beside the subject what the letter is about', () => {
    const preview = html.match(/<div class="preheader" style="display:none[^"]*">([^<]+)<\/div>/)?.[1] ?? '';
    expect(preview.length).toBeGreaterThan(10);
    expect(preview).not.toMatch(/^Hello/);
  });
});
