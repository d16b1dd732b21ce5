/** The section of infra/README.md that the command writes: the table of a million registrations, and one row worked out by hand. */
import { type Row, totalOf } from './add-up';
import { count, dollars, unitPrice } from './columns';
import { type Meter, priceOf } from './prices';
import { sayHead, sayServices } from './say-cost';
import { sayDesigns } from './say-designs';
import type { Account } from './work-out';

/** Where it stands there. */
export const partOfReadme = { name: 'cost', command: 'cost' } as const;
/** What the README shows. */
export const readmeAsked = { registrations: 1_000_000, letters: 10 } as const;

export function writeCost(account: Account): string {
  const [ours, ...others] = account.designs;
  const cheaper = others.filter((other) => ours !== undefined && totalOf(other.bill) < totalOf(ours.bill));
  const less = cheaper.map(
    ({ design, bill }) => `${design.name} costs $${dollars(totalOf(account.bill) - totalOf(bill))} less`,
  );
  return [
    ...fenced([...sayHead(account), '', ...sayServices(account)]),
    '',
    ...byHand(account),
    '',
    'With other designs, everything but the waiting left as it is:',
    '',
    ...fenced(sayDesigns(account)),
    '',
    less.length === 0 ? 'Ours is the cheapest of them.' : `Ours is not the cheapest: ${less.join(', ')}.`,
  ].join('\n');
}

/** The two largest parts of two rows, as anybody can work them out again. */
function byHand({ asked, lettersOfOne, bill }: Account): readonly string[] {
  const row = (wanted: Meter): Row | undefined => bill.rows.find(({ meter }) => meter === wanted);
  const usd = (meter: Meter): string => unitPrice(priceOf(meter).usd);
  const [letters, files, writes] = [row('letters'), row('attachmentGigabytes'), row('writeUnits')];
  const perPerson = (writes?.growing ?? 0) / asked.registrations;
  return [
    'By hand:',
    '',
    `- SES: ${count(asked.registrations)} people × ${lettersOfOne} letters × $${usd('letters')} = $${dollars(letters?.growingUsd ?? 0)}; the heartbeat's ${count(letters?.fixed ?? 0)} letters, $${dollars(letters?.fixedUsd ?? 0)}; ${(files?.growing ?? 0).toFixed(2)} GB of calendar files × $${usd('attachmentGigabytes')} = $${dollars(files?.growingUsd ?? 0)}.`,
    `- DynamoDB's writes: ${perPerson.toFixed(3)} units a person × ${count(asked.registrations)} × $${usd('writeUnits')} = $${dollars(writes?.growingUsd ?? 0)}.`,
  ];
}

const fenced = (lines: readonly string[]): readonly string[] => ['```text', ...lines, '```'];
