import { expect, test } from 'vitest';
import { reportTurn } from '../../../infra/local/report-turn';

const day = 24 * 60 * 60_000;
const from = Date.UTC(2026, 10, 23);

test('a long turn of the clock says every two seconds how far it has come', () => {
  const machine = { now: 0 };
  const heard: string[] = [];
  const report = reportTurn(
    from,
    from + 400 * day,
    (sentence) => heard.push(sentence),
    () => machine.now,
  );
  for (const [seconds, days] of [
    [1.9, 50],
    [2, 100],
    [3.9, 150],
    [4, 200],
  ] as const) {
    machine.now = seconds * 1000;
    report(from + days * day);
  }
  expect(heard).toEqual([
    'Turning the clock: 2027-03-03, 25 % of the way …',
    'Turning the clock: 2027-06-11, 50 % of the way …',
  ]);
});
