import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../functions/import/decode-file';
import { encodeFile } from '../../../functions/import/encode-file';
import type { Answers } from '../../../shared/roster/file-reading';
import { clearNeutral, neutralise } from '../../../shared/roster/neutral-cell';
import { cellErrorCodes } from '../../../shared/roster/reading';
import { writeDuplicatesCsv, writeErrorsCsv } from '../../../shared/roster/write-errors-csv';
import { rosterWords as english } from '../../../shared/words/en/roster';
import { rosterWords as japanese } from '../../../shared/words/ja/roster';
import { bytesOf, readWhole, sayReading } from './read-bytes';
import { readText } from './read-text';
import { sample } from './samples';

function errorsOf(text: string): string {
  const reading = readText(text, { dateOrder: { departs: 'month-first' } });
  if (reading.outcome !== 'read') throw new Error(`The file was not read: ${reading.outcome}`);
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
    expect(readText(once.replaceAll('bob', 'bob@example.com'))).toMatchObject({
      unknownHeadings: [],
      rows: [{ outcome: 'ok' }],
    });
  });
});

/** The file of errors as it is sent back: bytes in the encoding of the upload. */
async function sentBack(upload: Uint8Array | string, answers?: Answers): Promise<Uint8Array> {
  const reading = await readWhole(upload, answers);
  return encodeFile(writeErrorsCsv({ ...reading, rows: reading.rows() }), reading.look.encoding ?? 'utf-8').bytes;
}

describe('the file of errors goes back as the upload came', () => {
  const headings = '社員番号,氏名,メールアドレス,在留資格,電話\r\n';

  it('in CP932, with Japanese and English sentences', async () => {
    const upload = encodeFile(`${headings}0001,髙橋①,bob,留学,\r\n0002,髙橋,a@example.com,留学,\r\n`, 'cp932').bytes;
    expect(createDecoder('cp932', true)(await sentBack(upload), false)).toBe(
      '社員番号,氏名,メールアドレス,在留資格,電話,エラー,error\r\n' +
        '0001,髙橋①,bob,留学,,メールアドレス: 「bob」はメールアドレスではありません。name@example.com のように入力してください。,メールアドレス: “bob” is not an e-mail address. Write one such as name@example.com.\r\n',
    );
  });

  it('with its delimiter, and quotes where a cell holds it', async () => {
    const text = createDecoder('utf-8', true)(
      await sentBack('employee_id\tname\temail\tstatus_of_residence\n1\t"A\tB"\tbob\tStudent\n'),
      false,
    );
    expect(text.split('\r\n')[1]).toMatch(/^1\t"A\tB"\tbob\tStudent\t/);
  });

  it('with every sentence writable in CP932', () => {
    for (const code of cellErrorCodes) {
      const error = { column: null, code, value: 'x', rows: [1, 2], cells: { found: 1, expected: 2 } } as const;
      for (const words of [english, japanese])
        expect([code, encodeFile(words.cells[code](error), 'cp932').fellBack]).toEqual([code, false]);
    }
  });

  it('naming the headings of the uploader also where they were mapped', async () => {
    const mapping = { 'Worker No': 'employee_id', 'Work mail': 'email', Visa: 'status_of_residence' } as const;
    const upload = 'Worker No,Work mail,Visa\n1,bob,Student\n';
    expect(createDecoder('utf-8', true)(await sentBack(upload, { mapping }), false)).toContain(
      ',Work mail: “bob” is not',
    );
  });
});

describe('the file of errors uploaded again', () => {
  const upload = bytesOf('formulas.csv');

  it('says the same of its rows as before, since what we made harmless is read as it was', async () => {
    const again = await readWhole(await sentBack(upload));
    expect(sayReading(again).slice(1)).toEqual(['row 2: name formula', 'row 3: name formula', 'row 4: name formula']);
    expect(await sentBack(await sentBack(upload))).toEqual(await sentBack(upload));
  });

  it('is read without an error once it is corrected, and only those rows', async () => {
    const text = createDecoder('utf-8', true)(await sentBack(upload), false);
    const corrected = text
      .replace(/"'=HYPERLINK[^\n]*?\)"/, 'Ann')
      .replace("'+SUM(A1)", 'Bob')
      .replace("'@x", 'Eve');
    const again = await readWhole(corrected);
    expect([...again.rows()].map((row) => row.outcome === 'ok' && [row.employeeId, row.contact.name])).toEqual([
      ['E1', 'Ann'],
      ['E2', 'Bob'],
      ['E3', 'Eve'],
    ]);
    expect(again.unknownHeadings).toEqual([]);
  });

  it('keeps what we do not read, too: a telephone number with its plus', async () => {
    const text = 'employee_id,email,status_of_residence,phone\n1,bob,Student,+81 3 0000 0000\n';
    const [, row] = cellsOf(createDecoder('utf-8', true)(await sentBack(text), false));
    expect(row?.[3]).toBe("'+81 3 0000 0000");
    expect(clearNeutral(row?.[3] ?? '')).toBe('+81 3 0000 0000');
  });
});

describe('a cell no spreadsheet runs', () => {
  it.each(['=1', '+1', '-1', '@x', ' =1', '＝1', '\tx'])('%j', (cell) => {
    expect(neutralise(cell)).toBe(`'${cell}`);
  });

  it('nor one that divides at another mark than the file', () => {
    expect(neutralise('Ann;=1')).toBe("Ann;'=1");
    expect(neutralise('\t=1')).toBe("'\t'=1");
  });

  it.each(['1', 'Ann', "O'Neil", "'90s", "'=1", '', 'a=b', '令和9年'])('%j needs nothing', (cell) => {
    expect(neutralise(cell)).toBe(cell);
  });

  it('is read like the one it came from, whatever that was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@\t\r,; a]{0,6}$/), (cell) => {
        expect(clearNeutral(neutralise(cell))).toBe(clearNeutral(cell));
        expect(neutralise(cell)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('the file of duplicates', () => {
  it('has just those rows, the same id together', async () => {
    const text =
      'employee_id,email,status_of_residence\n1,a@example.com,Student\n2,b@example.com,Student\n1,c@example.com,Student\n3,bob,Student\n2,d@example.com,Student\n';
    const reading = await readWhole(text);
    const [, ...rows] = cellsOf(writeDuplicatesCsv({ ...reading, rows: reading.rows() }));
    expect(rows.map(([id, email]) => `${id} ${email}`)).toEqual([
      '1 a@example.com',
      '1 c@example.com',
      '2 b@example.com',
      '2 d@example.com',
    ]);
  });
});
