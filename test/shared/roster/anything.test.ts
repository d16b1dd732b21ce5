import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeErrorsCsv } from '../../../shared/roster/write-errors-csv';
import { readText } from './read-text';

const headings = 'employee_id,email,status_of_residence,name,granted_period,departs,returns,permit';
/** Cells as they are, and characters that mean something to a CSV, a spreadsheet or a regular expression. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '"',
    '""',
    ',',
    '\r',
    '\n',
    '=',
    '-',
    '2027-03-01',
    '3/8/2027',
    '5年',
    'Student',
    'ann@example.com',
    '\0',
    '\ud800',
  ),
);
const file = fc.array(
  fc.array(cell, { maxLength: 10 }).map((cells) => cells.join(',')),
  { maxLength: 6 },
);

describe('whatever a file holds', () => {
  it('is answered with a verdict, and its errors can be written', () => {
    fc.assert(
      fc.property(file, (lines) => {
        const reading = readText([headings, ...lines].join('\n'));
        if (reading.outcome === 'read') expect(writeErrorsCsv(reading)).toMatch(/^\ufeffemployee_id,/);
      }),
      { numRuns: 500 },
    );
  });

  it('is answered with a verdict also where there are no headings of ours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(['read', 'asking', 'unreadable']).toContain(readText(text).outcome);
      }),
    );
  });
});
