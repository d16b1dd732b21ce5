/** The section of infra/README.md that the command writes: the table of a million registrations, and one row worked out by hand. */
import { addUp, totalOf } from './add-up';
import { count, dollars, unitPrice } from './columns';
import { Unpriced } from './read-template';
import { sayHead, sayServices } from './say-cost';
import { sayDesigns } from './say-designs';
import type { Account } from './work-out';

export const readmeFile = 'infra/README.md';
export const beginMark = '<!-- cost: written by `npm run cost -- --write` -->';
export const endMark = '<!-- end of cost -->';
/** What the README shows. */
export const readmeAsked = { registrations: 1_000_000, letters: 10 } as const;

/** A README with what stands between the marks written anew. Throws an `Unpriced` where it does not have both. */
export function writeInto(readme: string, account: Account): string {
  const begin = readme.indexOf(beginMark);
  const end = readme.indexOf(endMark);
  if (begin < 0 || end < begin) throw new Unpriced(`${readmeFile} needs the lines "${beginMark}" and "${endMark}".`);
  return `${readme.slice(0, begin)}${beginMark}\n\n${block(account)}\n\n${readme.slice(end)}`;
}

function block(account: Account): string {
  const { asked, lettersOfOne, bill } = account;
  const letters = bill.rows.find(({ meter }) => meter === 'letters');
  const writes = bill.rows.find(({ meter }) => meter === 'writeUnits');
  const [ours, ...others] = account.designs;
  const cheaper = others.filter((other) => ours !== undefined && totalOf(other.bill) < totalOf(ours.bill));
  return [
    ...fenced([...sayHead(account), '', ...sayServices(account)]),
    '',
    `By hand, for letters: ${count(asked.registrations)} × ${lettersOfOne} letters × $${unitPrice(letters?.price.usd ?? 0)} = $${dollars(asked.registrations * lettersOfOne * (letters?.price.usd ?? 0))}; for writes: ${count((writes?.growing ?? 0) / asked.registrations)} units × ${count(asked.registrations)} × $${unitPrice(writes?.price.usd ?? 0)} = $${dollars(writes?.growingUsd ?? 0)}.`,
    '',
    'With other designs, everything but the waiting left as it is:',
    '',
    ...fenced(sayDesigns(account)),
    '',
    cheaper.length === 0
      ? 'Ours is the cheapest of them.'
      : `Ours is not the cheapest: ${cheaper.map(({ design, bill: other }) => `${design.name} costs $${dollars(totalOf(ours?.bill ?? addUp([])) - totalOf(other))} less`).join(', ')}.`,
  ].join('\n');
}

const fenced = (lines: readonly string[]): readonly string[] => ['```text', ...lines, '```'];
