import { expect, it } from 'vitest';
import { collectErrors } from '../../../shared/roster/worst-first';
import { readWhole } from './read-bytes';

const lines = [
  'employee_id,email,status_of_residence,departs,returns',
  '1,a@example.com,Student,soon,', // 2
  '2,bob,Student,,', // 3
  '3,c@example.com,Wizard,,', // 4
  ',d@example.com,Student,,', // 5
  '5,e@example.com', // 6
  '6,f@example.com,Student,,2027-01-01', // 7
  '7,g@example.com,Student,,', // 8
  '7,eve,Student,,', // 9
  '9,i@example.com,Student,soon,', // 10
  '10,j@example.com,Student,,', // 11
];

it('what is wrong is said worst first: the row, whom, where to, the status, a date, what is missing beside it', async () => {
  const errors = collectErrors();
  for (const row of (await readWhole(lines.join('\n'))).rows()) errors.add(row);
  const { wrongRows, groups, worstRows } = errors.summarise();
  expect(wrongRows).toBe(9);
  expect(
    groups.map(({ column, code, count, rowNumbers }) => `${column} ${code}: ${count}, rows ${rowNumbers.join(' ')}`),
  ).toEqual([
    'null too-few-cells: 1, rows 6',
    'employee_id missing: 1, rows 5',
    'employee_id duplicate: 2, rows 8 9',
    'email email-invalid: 2, rows 3 9',
    'status_of_residence status-unknown: 1, rows 4',
    'departs date-unreadable: 2, rows 2 10',
    'departs needed-with: 1, rows 7',
  ]);
  expect(worstRows.map(({ rowNumber }) => rowNumber)).toEqual([6, 5, 8, 9, 3, 4, 2, 10, 7]);
  expect(worstRows.find(({ rowNumber }) => rowNumber === 9)?.errors.map(({ code }) => code)).toEqual([
    'duplicate',
    'email-invalid',
  ]);
});

it('keeps as many rows as are asked for, and counts all', async () => {
  const errors = collectErrors(2);
  for (const row of (await readWhole(lines.join('\n'))).rows()) errors.add(row);
  const { wrongRows, worstRows } = errors.summarise();
  expect([wrongRows, worstRows.map(({ rowNumber }) => rowNumber)]).toEqual([9, [6, 5]]);
});
