/** Where a rule is written, as Japanese statutes are cited: `art. 26-2 (2)` is 第26条の2第2項. */
const statutes: readonly (readonly [english: string, japanese: string])[] = [
  ['Immigration Control and Refugee Recognition Act', '入管法'],
  ['Immigration Act Enforcement Regulations', '入管法施行規則'],
  ['Special Act on Immigration Control', '入管特例法'],
  ['Civil Code', '民法'],
];
const items = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** A step of a citation: a paragraph in brackets, an item in brackets, or an article with its branches. */
const step = /\((\d+)\)|\(([ivx]+)\)|(\d+)((?:-\d+)*)/g;

/** Writes the source of a rule in Japanese. */
export function writeSource(source: string): string {
  const named = statutes.reduce((text, [english, japanese]) => text.replaceAll(`${english}, `, japanese), source);
  return named
    .replaceAll('appended table 2', '別表第二')
    .replaceAll('(ro)', 'ロ')
    .replace(/[,;] (?:and |with )?| (?:and|with) /g, '、')
    .replace(/arts?\. /g, '')
    .replace(step, (_, paragraph?: string, item?: string, article?: string, branches?: string) => {
      if (paragraph !== undefined) return `第${paragraph}項`;
      if (item !== undefined) return `第${items.indexOf(item) + 1}号`;
      return `第${article}条${(branches ?? '').replaceAll('-', 'の')}`;
    })
    .replaceAll(' ', '');
}
