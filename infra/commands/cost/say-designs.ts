import { totalOf } from './add-up';
import { columns, count, dollars, small } from './columns';
import type { Account } from './work-out';

/** The designs side by side, how each waits, and where each stops. */
export function sayDesigns({ asked, designs, cleanUp }: Account): readonly string[] {
  return [
    ...columns([
      ['', 'a year', 'of it waiting', 'a registration', 'first quota at'],
      ...designs.map(({ design, bill, quota, waitingUsd }) => [
        design.name,
        dollars(totalOf(bill)),
        dollars(waitingUsd),
        small(totalOf(bill) / asked.registrations),
        count(quota.registrations),
      ]),
    ]),
    '',
    ...designs.flatMap(({ design, quota }) => [
      `${design.name}`,
      `  ${design.how}`,
      `  First quota: ${quota.name}.`,
      `  ${quota.source}`,
    ]),
    ...(cleanUp.listed < cleanUp.alarms
      ? [
          '',
          `Before any quota: once a day the sweep compares alarms with items, and lists ${count(cleanUp.listed)} of the ${count(cleanUp.alarms)} in its minute.`,
          'It begins at another place every day, so it comes to all of them. Of those not listed the 20,000 soonest are set again, whether they stand or not.',
          'Letters go all the same: the sweep rings for whoever is overdue.',
        ]
      : []),
  ];
}
