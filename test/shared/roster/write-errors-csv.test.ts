import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../shared/roster/read-roster';
import { writeErrorsCsv } from '../../../shared/roster/write-errors-csv';
import { sample } from './samples';

function errorsOf(text: string): string {
  const reading = readRoster(text);
  if (reading.outcome !== 'read') throw new Error(reading.problem.code);
  return writeErrorsCsv(reading);
}

const cellsOf = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: true });

describe('the file of errors', () => {
  it('has the columns of the upload in their order, then what is wrong in Japanese and in English', () => {
    const [headings] = cellsOf(errorsOf(sample('roster-errors.csv')));
    expect(headings).toEqual([
      'employee_id',
      'name',
      'email',
      'language',
      'status_of_residence',
      'granted_period',
      'period_of_stay_ends',
      'card_ends',
      'departs',
      'returns',
      'エラー',
      'error',
    ]);
  });

  it('has the wrong rows and no others', () => {
    const [, ...rows] = cellsOf(errorsOf(sample('roster-errors.csv')));
    expect(rows.map(([id]) => id)).toEqual([
      'B00003',
      'B00005',
      'B00007',
      'B00009',
      '',
      'B00012',
      'B00012',
      'B00015',
      'B00016',
      'B00017',
      'B00019',
    ]);
  });

  it('says what to write instead, under the heading of the uploader', () => {
    const [, row] = cellsOf(errorsOf('社員番号,メールアドレス,在留資格\n1,bob,留学\n'));
    expect(row?.slice(3)).toEqual([
      'メールアドレス: 「bob」はメールアドレスではありません。name@example.com のように入力してください。',
      'メールアドレス: “bob” is not an e-mail address. Write one such as name@example.com.',
    ]);
  });

  it('begins with a byte order mark, so that Excel shows the Japanese', () => {
    expect(errorsOf(sample('roster-errors.csv')).codePointAt(0)).toBe(0xfeff);
  });

  it('holds no cell a spreadsheet would run', () => {
    const cells = cellsOf(errorsOf(sample('roster-errors.csv'))).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("http://example.com")');
  });

  it('can be corrected and uploaded again: its two columns are passed over and not doubled', () => {
    const once = errorsOf('employee_id,email,status_of_residence\n1,bob,Student\n');
    const again = errorsOf(once);
    expect(again).toBe(once);
    expect(readRoster(once.replaceAll('bob', 'bob@example.com'))).toMatchObject({
      unknownHeadings: [],
      rows: [{ outcome: 'ok' }],
    });
  });
});
