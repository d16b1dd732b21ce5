import { expect, it } from 'vitest';
import { survive } from './kill';

it('keeps every promise although the process is killed once, while it registers, imports and turns time', async () => {
  const account = await survive({ kills: 1, staff: 5 });
  console.info(`${account.due} letters due, ${account.sent} sent, ${account.copies.length} came twice.`);
  expect(account.lost).toEqual([]);
  expect(account.sent).toBeGreaterThan(20);
  expect(account.copies.filter(({ inWindow }) => !inWindow)).toEqual([]);
  expect([...account.registrations].filter(([, times]) => times !== 1)).toEqual([]);
  expect(account.registrations.size).toBe(3 + 5 + 1);
}, 300_000);
