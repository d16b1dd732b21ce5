/** Where the résumé stands in infra/README.md. */

export const readmeFile = 'infra/README.md';
export const beginMark = '<!-- résumé: written by `npm run resume -- --write` -->';
export const endMark = '<!-- end of résumé -->';

/** What stands between the marks. Throws where the README does not have both. */
export function readBlock(readme: string): string {
  const begin = readme.indexOf(beginMark);
  const end = readme.indexOf(endMark);
  if (begin < 0 || end < begin) throw new Error(`${readmeFile} needs the lines "${beginMark}" and "${endMark}".`);
  return readme.slice(begin + beginMark.length, end).trim();
}

/** A README with the résumé between the marks. */
export function writeBlock(readme: string, resume: string): string {
  const before = readBlock(readme);
  const begin = readme.indexOf(beginMark) + beginMark.length;
  const rest = readme.slice(readme.indexOf(endMark));
  return before === resume ? readme : `${readme.slice(0, begin)}\n\n${resume}\n\n${rest}`;
}
