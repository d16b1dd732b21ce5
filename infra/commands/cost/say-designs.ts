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
    ...(cleanUp.seconds > cleanUp.atMost
      ? [
          '',
          `Before any quota: once a day the sweep compares alarms and items, here for ${count(cleanUp.seconds)} s at 50 ms a call, and a run may last ${cleanUp.atMost} s.`,
          'Letters go all the same: alarms that are lost are rung for by the sweep, and are only not set again.',
        ]
      : []),
  ];
}
