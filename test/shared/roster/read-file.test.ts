import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../functions/import/decode-file';
import { detectEncoding } from '../../../shared/roster/detect-encoding';
import type { FileReading } from '../../../shared/roster/file-reading';
import { meaningBy } from '../../../shared/roster/match-headings';
import { bytesOf, readBytes, readWhole, sayReading } from './read-bytes';

/** 処理区分,件数 and 点検連番,型式 in Shift_JIS: every byte is also a letter of Windows-1252, and statistics say so (smoothcsv3 #228). */
const short = {
  '処理区分,件数': '8f88979d8be695aa2c8c8f9094',
  '点検連番,型式': '935f8c9f9841 94d42c8c5e8eae'.replaceAll(' ', ''),
};
const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const columnsOf = (reading: FileReading) =>
  'look' in reading ? reading.look?.columns.map(({ heading, column }) => `${heading}: ${column}`) : undefined;

describe('the encoding', () => {
  it.each(Object.entries(short))('of %s, twenty bytes and no more, is CP932', (text, hex) => {
    const bytes = fromHex(hex);
    const tools = { createDecoder, openWorkbook: async () => ({ rows: [] }) };
    expect(detectEncoding(bytes, tools, {}, meaningBy())).toEqual({ encoding: 'cp932', encodingBy: 'bytes' });
    expect(createDecoder('cp932', true)(bytes, false)).toBe(text);
  });

  it('is shown with cells as they were decoded', async () => {
    const { look } = await readWhole(bytesOf('excel-ja.csv'));
    expect(look.columns[1]).toEqual({
      heading: '氏名',
      column: 'name',
      samples: [{ text: '社員①髙 Ⅲ' }, { text: '～－株㈱ｱｲｳ' }],
    });
  });

  it('may be chosen by the person, and then what cannot be decoded is a wrong cell and not a wrong file', async () => {
    expect(sayReading(await readBytes(bytesOf('one-broken-byte.csv'), { encoding: 'cp932' }))).toEqual([
      'csv cp932 by answer "," headings in row 1',
      'row 2: ok',
      'row 3: name characters-lost',
    ]);
    expect(sayReading(await readBytes(bytesOf('utf-16le-without-mark.csv'), { encoding: 'utf-16le' }))).toEqual([
      'csv utf-16le by answer "," headings in row 1',
      'row 2: ok',
    ]);
  });

  it('is asked with cells in each of those it could be', async () => {
    const reading = await readBytes(bytesOf('utf-16le-without-mark.csv'));
    const [question] = reading.outcome === 'asking' ? reading.questions : [];
    expect(question?.kind === 'encoding' && question.choices[0]).toEqual({
      encoding: 'utf-16le',
      samples: ['employee_id', 'name', 'email', 'status_of_residence', 'E1', 'Staff 1'],
    });
  });
});

describe('headings nobody knows', () => {
  const file = bytesOf('headings-of-another-system.csv');
  const mapping = { 'Worker No': 'employee_id', 'Work mail': 'email', Visa: 'status_of_residence' } as const;

  it('are mapped by the person, and then the file is read', async () => {
    expect([...(await readWhole(file, { mapping })).rows()]).toMatchObject([
      { outcome: 'ok', employeeId: '007', contact: { email: 'ann@example.com' } },
    ]);
  });

  it('are found again in another case, width and order', async () => {
    const next = 'ＶＩＳＡ,WORK  MAIL,worker no\nStudent,ann@example.com,7\n';
    expect(sayReading(await readBytes(next, { mapping }))).toEqual([
      'csv utf-8 by bytes "," headings in row 1',
      'row 2: ok',
    ]);
  });

  it('find the row of the headings too', async () => {
    expect(
      (await readWhole(`People,,\n\nWorker No,Work mail,Visa\n7,ann@example.com,Student\n`, { mapping })).look
        .headingRow,
    ).toBe(3);
  });

  it('may be passed over; where nothing is left to ask about, what is missing is said', async () => {
    const ignored = { 'Worker No': 'ignore', 'Work mail': 'ignore', Visa: 'ignore', 'Shoe size': 'ignore' } as const;
    expect(sayReading(await readBytes(file, { mapping: ignored }))).toEqual([
      'unreadable: file-missing-columns employee_id,email,status_of_residence',
    ]);
  });

  it('are only told where all that is needed is there', async () => {
    const { unknownHeadings, look } = await readWhole(bytesOf('extra-headings.csv'));
    expect(unknownHeadings).toEqual(['Shoe size']);
    expect(look.columns.map(({ column }) => column)).toEqual([
      'employee_id',
      'unknown',
      'email',
      'status_of_residence',
      'ignore',
      'ignore',
    ]);
  });

  it('and known ones that mean the same are told apart by an answer', async () => {
    const reading = await readBytes(bytesOf('headings-twice.csv'), { mapping: { email: 'ignore' } });
    expect(columnsOf(reading)).toEqual([
      'employee_id: employee_id',
      'email: ignore',
      'メールアドレス: email',
      'status_of_residence: status_of_residence',
    ]);
    expect(reading.outcome).toBe('read');
  });

  it('are safe to be called anything', async () => {
    const text = '__proto__,constructor,employee_id,email,status_of_residence\n1,2,E1,ann@example.com,Student\n';
    expect((await readWhole(text, { mapping: JSON.parse('{"__proto__":"name"}') })).look.columns[0]?.column).toBe(
      'name',
    );
    expect((await readWhole(text)).unknownHeadings).toEqual(['__proto__', 'constructor']);
  });
});

describe('day and month', () => {
  const departs = async (name: string, answers?: Parameters<typeof readWhole>[1]) =>
    [...(await readWhole(bytesOf(name), answers)).rows()].map((row) => row.outcome === 'ok' && row.facts.trip?.departs);

  it('are told apart by the whole column: one date that can only be read one way says how to read the others', async () => {
    expect(await departs('day-first.csv')).toEqual(['2027-08-03', '2027-08-13', undefined]);
    expect(await departs('month-first.csv')).toEqual(['2027-03-08', '2027-08-13']);
  });

  it('are asked where no date of the column says, and read as the person answered', async () => {
    expect(await departs('undecided-order.csv', { dateOrder: { departs: 'day-first' } })).toEqual([
      '2027-08-03',
      '2027-05-05',
      '2027-05-05',
    ]);
    expect(await departs('undecided-order.csv', { dateOrder: { departs: 'month-first' } })).toEqual([
      '2027-03-08',
      '2027-05-05',
      '2027-05-05',
    ]);
  });

  it('are not decided by a row whose cells stand below the wrong headings', async () => {
    const text =
      'employee_id,email,status_of_residence,departs\n1,a@example.com,Student,03/08/2027\nb@example.com,Student,25/12/2027\nx,2,b@example.com,25/12/2027,more\n';
    expect(sayReading(await readBytes(text))).toEqual([
      'asks which is the day in departs, undecided: row 2 03/08/2027',
    ]);
  });

  it('are shown as they were read', async () => {
    const { look } = await readWhole(bytesOf('day-first.csv'));
    expect(look.columns[4]).toEqual({
      heading: 'departs',
      column: 'departs',
      dateOrder: 'day-first',
      samples: [
        { text: '03/08/2027', date: '2027-08-03' },
        { text: '13/08/2027', date: '2027-08-13' },
      ],
    });
  });
});

it('every spelling of a date in one column is the same day', async () => {
  const days = [...(await readWhole(bytesOf('every-spelling-of-a-date.csv'))).rows()].map(
    (row) => row.outcome === 'ok' && row.facts.trip?.departs,
  );
  expect(new Set(days)).toEqual(new Set(['2027-03-01']));
});

it('a cell of 100,000 characters is one wrong cell', async () => {
  const text = `employee_id,email,status_of_residence,name\n1,a@example.com,Student,${'x'.repeat(100_000)}\n2,b@example.com,Student,"${'y'.repeat(100_000)}"\n3,c@example.com,Student,Eve\n`;
  expect(sayReading(await readBytes(text)).slice(1)).toEqual([
    'row 2: name too-long',
    'row 3: name too-long',
    'row 4: ok',
  ]);
});

it('reads its rows anew each time it is asked for them', async () => {
  const reading = await readWhole(bytesOf('duplicate-ids.csv'));
  expect([...reading.rows()]).toEqual([...reading.rows()]);
  expect(reading.rowCount).toBe(4);
});
