import { expect, it } from 'vitest';
import { survive } from './kill';

const kills = 10;
const staff = 40;

it('keeps every promise although the process is killed again and again', async () => {
  const account = await survive({ kills, staff });
  console.info(
    `${kills} kills, ${account.due} letters due, ${account.sent} sent, ${account.duplicates.length} came twice: ${account.duplicates.join('; ')}`,
  );
  expect(account.lost).toEqual([]);
  expect(account.sent).toBeGreaterThan(2 * staff);
  expect(account.unexplained).toEqual([]);
  expect([...account.registrations].filter(([, times]) => times !== 1)).toEqual([]);
  expect(account.registrations.size).toBeGreaterThanOrEqual(3 + staff + 1);
});
