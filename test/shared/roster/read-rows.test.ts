import { describe, expect, it } from 'vitest';
import type { ReadRow } from '../../../shared/roster/reading';
import { readText, type TextReading } from './read-text';
import { sample } from './samples';

type ReadFile = Extract<TextReading, { readonly outcome: 'read' }>;

function read(text: string): ReadFile {
  const reading = readText(text, { dateOrder: { departs: 'month-first' } });
  if (reading.outcome !== 'read') throw new Error(`The file was not read: ${reading.outcome}`);
  return reading;
}

/** The verdicts in short: `row 4: email email-invalid`. */
const verdicts = (text: string): readonly string[] =>
  read(text).rows.flatMap((row) =>
    row.outcome === 'ok'
      ? []
      : row.errors.map(({ column, code }) => `row ${row.rowNumber}: ${column ?? 'row'} ${code}`),
  );

function firstRow(text: string): ReadRow {
  const [row] = read(text).rows;
  if (row?.outcome !== 'ok') throw new Error(`Row 2 is wrong: ${JSON.stringify(row)}`);
  return row;
}

const problemOf = (text: string) => {
  const reading = readText(text);
  return reading.outcome === 'unreadable' ? reading.problem : undefined;
};

const one = (headings: string, cells: string): string =>
  `employee_id,email,status_of_residence,${headings}\nE1,ann@example.com,Student,${cells}\n`;

describe('the roster of forty people', () => {
  it('is read without an error', () => {
    const { rows, unknownHeadings } = read(sample('roster-en.csv'));
    expect(rows.map((row) => row.outcome)).toEqual(Array(40).fill('ok'));
    expect(unknownHeadings).toEqual([]);
  });

  it('gives contact and facts of each person', () => {
    const third = read(sample('roster-en.csv')).rows[2];
    expect(third).toEqual({
      outcome: 'ok',
      rowNumber: 4,
      employeeId: 'E00003',
      contact: {
        email: 'staff003@example.com',
        name: 'Staff 003',
        language: 'ne',
        timeZone: undefined,
        secondEmail: undefined,
      },
      facts: {
        residence: {
          status: 'long-term-resident',
          stayEnds: '2030-12-01',
          grant: 'over-3-months',
          grantMonths: 60,
          cardEnds: '2030-12-01',
          card: 'held',
          passport: 'valid',
          passportEnds: null,
          birthDate: null,
          exclusions: [],
          pending: null,
        },
        trip: { departs: '2027-05-30', returns: '2028-06-03', returned: null, declaresReturn: true },
        permit: null,
      },
    });
  });

  it('has people without a trip where departs is empty', () => {
    const withoutTrip = read(sample('roster-en.csv')).rows.filter(
      (row) => row.outcome === 'ok' && row.facts.trip === null,
    );
    expect(withoutTrip).toHaveLength(16);
  });
});

describe('the roster with errors', () => {
  it('says of every wrong row what is wrong, and of no other', () => {
    expect(verdicts(sample('roster-errors.csv'))).toEqual([
      'row 4: email email-invalid',
      'row 6: period_of_stay_ends no-such-date',
      'row 8: status_of_residence status-unknown',
      'row 10: returns returns-before-departure',
      'row 12: employee_id missing',
      'row 13: employee_id duplicate',
      'row 14: employee_id duplicate',
      'row 16: row too-few-cells',
      'row 17: row too-many-cells',
      'row 18: name formula',
    ]);
  });

  it('asks before that which number is the day in the only date that has its year last', () => {
    expect(readText(sample('roster-errors.csv'))).toMatchObject({
      outcome: 'asking',
      questions: [{ kind: 'date-order', column: 'departs', samples: [{ rowNumber: 20, text: '03/08/2027' }] }],
    });
  });

  it('names the other row of a duplicate in each of them', () => {
    const rows = read(sample('roster-errors.csv')).rows;
    const others = rows.flatMap((row) => (row.outcome === 'ok' ? [] : row.errors.flatMap((error) => error.rows ?? [])));
    expect(others).toEqual([14, 13]);
  });
});

describe('headings', () => {
  it('may be Japanese, in any order, in any width, with spaces', () => {
    const row = firstRow('在留 資格,ｅ－ｍａｉｌ,社員　番号,出国日\n留学,ann@example.com,0007,2027/3/1\n');
    expect([row.employeeId, row.facts.residence.status, row.facts.trip?.departs]).toEqual([
      '0007',
      'student',
      '2027-03-01',
    ]);
  });

  it('may be English in any case', () => {
    expect(firstRow('Employee ID,E-Mail,STATUS_OF_RESIDENCE\n1,ann@example.com,Dependent\n').employeeId).toBe('1');
  });

  it('may follow a byte order mark', () => {
    expect(firstRow('\ufeffemployee_id,email,status_of_residence\n1,ann@example.com,Dependent\n').employeeId).toBe('1');
  });

  it('we do not know are named, and the rest is read', () => {
    expect(read(one('Shoe size,error', '42,x')).unknownHeadings).toEqual(['Shoe size']);
  });

  it('that are needed and missing are named', () => {
    expect(problemOf('employee_id,name\n1,Ann\n')).toEqual({
      code: 'file-missing-columns',
      columns: ['email', 'status_of_residence'],
    });
  });

  it('that mean the same column twice are named', () => {
    expect(
      problemOf('employee_id,email,メールアドレス,status_of_residence\n1,a@example.com,b@example.com,Student\n'),
    ).toEqual({
      code: 'file-duplicate-columns',
      headings: ['メールアドレス'],
    });
  });
});

describe('rows', () => {
  it('are numbered as a spreadsheet shows them: a cell with line breaks is one row, an empty row counts', () => {
    const text =
      'employee_id,name,email,status_of_residence\n1,"Ann\nLee",ann@example.com,Student\n\n,,,\n2,Bob,bob,Student\n';
    expect(verdicts(text)).toEqual(['row 5: email email-invalid']);
  });

  it('may end with CR LF, LF or CR, also in one file', () => {
    const text =
      'employee_id,email,status_of_residence\r\n1,a@example.com,Student\n2,b@example.com,Student\r3,c@example.com,Student';
    expect(read(text).rows.map((row) => [row.outcome, row.employeeId])).toEqual([
      ['ok', '1'],
      ['ok', '2'],
      ['ok', '3'],
    ]);
  });

  it('may have empty cells behind the last heading', () => {
    expect(verdicts(one('name', 'Ann,,,'))).toEqual([]);
  });

  it('say everything that is wrong with them at once', () => {
    const text = 'employee_id,email,status_of_residence,departs,returns\n,bob,Wizard,2027-02-30,soon\n';
    expect(verdicts(text)).toEqual([
      'row 2: email email-invalid',
      'row 2: employee_id missing',
      'row 2: status_of_residence status-unknown',
      'row 2: departs no-such-date',
      'row 2: returns date-unreadable',
    ]);
  });

  it('need a departure for a return, and a permit for its dates', () => {
    expect(verdicts(one('departs,returns,permit,permit_ends', ',2027-03-01,,2028-01-01'))).toEqual([
      'row 2: departs needed-with',
      'row 2: permit needed-with',
    ]);
  });

  it('read a permit and a pending application', () => {
    const { facts } = firstRow(
      one(
        'permit,permit_effective,permit_ends,permit_used,pending_application,pending_filed',
        '数次,2026/1/15,2027年1月15日,いいえ,更新,2026.11.5',
      ),
    );
    expect(facts.permit).toEqual({ kind: 'multiple', effective: '2026-01-15', ends: '2027-01-15', used: false });
    expect(facts.residence.pending).toEqual({ kind: 'renewal', filed: '2026-11-05', decided: null });
  });

  it('take a dash and "none" as nothing', () => {
    const { facts } = firstRow(one('departs,permit,pending_application', '-,none,なし'));
    expect([facts.trip, facts.permit, facts.residence.pending]).toEqual([null, null, null]);
  });

  it('keep leading zeros of the employee id, and refuse a number the spreadsheet has shortened', () => {
    expect(firstRow('employee_id,email,status_of_residence\n００７,ann@example.com,Student\n').employeeId).toBe('007');
    expect(verdicts('employee_id,email,status_of_residence\n1.23E+11,ann@example.com,Student\n')).toEqual([
      'row 2: employee_id number-mangled',
    ]);
  });
});

describe('what no spreadsheet should hold', () => {
  it.each([
    ['nothing', '', { code: 'file-empty' }],
    ['only a byte order mark', '\ufeff', { code: 'file-empty' }],
    ['only empty lines', '\n\n,,\n', { code: 'file-empty' }],
    ['only headings', 'employee_id,email,status_of_residence\n', { code: 'file-without-rows' }],
    ['headings and empty rows', 'employee_id,email,status_of_residence\n,,\n\n', { code: 'file-without-rows' }],
    [
      'a quote that never closes',
      'employee_id,email,status_of_residence\n1,ann@example.com,Student\n2,"bob@example.com,Student\n',
      { code: 'file-quote-not-closed', rowNumber: 3 },
    ],
  ])('%s gets one clear verdict', (_, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  it('NUL is a wrong character of its cell', () => {
    expect(verdicts(one('name', 'A\0nn'))).toEqual(['row 2: name forbidden-characters']);
  });

  it('a cell of 100,000 characters is too long, and 80 of them are quoted', () => {
    const [row] = read(one('name', 'x'.repeat(100_000))).rows;
    if (row?.outcome !== 'errors') throw new Error('The row should be wrong.');
    expect(row.errors[0]).toEqual({ column: 'name', code: 'too-long', value: `${'x'.repeat(80)}…` });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1'])('a name that a spreadsheet would run: %s', (name) => {
    expect(verdicts(one('name', name))).toEqual(['row 2: name formula']);
  });

  it('the same id ten thousand times names a few of the other rows', () => {
    const text = `employee_id,email,status_of_residence\n${'1,a@example.com,Student\n'.repeat(10_000)}`;
    const { rows } = read(text);
    expect(rows.every((row) => row.outcome === 'errors' && row.errors[0].rows?.length === 5)).toBe(true);
  });
});
