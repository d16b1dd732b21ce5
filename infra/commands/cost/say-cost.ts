/** The account of a year as text for a terminal. */

import type { Row } from './add-up';
import { totalOf } from './add-up';
import { columns, count, dollars, small, unitPrice } from './columns';
import { sayAssumptions } from './say-assumptions';
import { sayDesigns } from './say-designs';
import type { Account } from './work-out';

/** Everything `npm run cost` prints. */
export function sayCost(account: Account): string {
  return [
    ...sayHead(account),
    '',
    ...sayServices(account),
    '',
    ...sayOne(account),
    '',
    'Where it comes from: what is used in a year, less what is free, times its price in dollars',
    '',
    ...sayRows(account.bill.rows),
    '',
    'The same year with other designs: everything else as it is, the waiting exchanged',
    '',
    ...sayDesigns(account),
    '',
    ...sayAssumptions(account),
    '',
    'Without a price',
    ...account.free.map(({ type, count: many, reason }) => `  ${many} × ${type}: ${reason}`),
  ].join('\n');
}

export const sayHead = ({ asked, lettersOfOne }: Account): readonly string[] => [
  `A year of ${count(asked.registrations)} registrations with ${asked.letters} reminders each (${lettersOfOne} letters with those that answer`,
  'what somebody does), in ap-northeast-1, in US dollars without tax:',
];

/** The bill by service: what stands there when nobody registers, what grows, and one registration's share. */
export function sayServices({ asked, bill }: Account): readonly string[] {
  const share = (usd: number): string => (usd === 0 ? '–' : small(usd / asked.registrations));
  const row = (name: string, sums: { readonly fixedUsd: number; readonly growingUsd: number }) => [
    name,
    dollars(sums.fixedUsd),
    dollars(sums.growingUsd),
    dollars(totalOf(sums)),
    share(totalOf(sums)),
  ];
  return columns([
    ['', 'stands there', 'grows', 'a year', 'a registration'],
    ...bill.services.filter((sums) => totalOf(sums) > 0).map((sums) => row(sums.service, sums)),
    row('together', bill),
  ]);
}

const sayOne = ({ oneLetter, onePerson }: Account): readonly string[] => [
  `One reminder more costs ${small(oneLetter)}, one registration more ${small(onePerson)} and its reminders, where nothing is free any more.`,
];

const sayRows = (rows: readonly Row[]): readonly string[] =>
  columns(
    [
      ['used', 'free', 'price', 'dollars', 'one is a'],
      ...rows.map(({ fixed, growing, free, price, fixedUsd, growingUsd }) => [
        count(fixed + growing),
        count(free),
        unitPrice(price.usd),
        dollars(fixedUsd + growingUsd),
        `${price.service}: ${price.unit}${price.where === "not Tokyo's" ? ' *' : ''}`,
      ]),
    ].map(([used = '', ...rest]) => ['', used, ...rest]),
    true,
  );
