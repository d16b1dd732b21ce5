import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOf, readBytes, sayReading } from './read-bytes';

/** Every file of `files/`, and what must become of it. */
const verdicts: Readonly<Record<string, readonly string[]>> = {
  'carriage-returns.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: ok', 'row 3: ok'],
  'contradictory-order.csv': ['asks which is the day in departs, contradictory: row 2 13/08/2027 row 3 08/13/2027'],
  'day-first.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: ok', 'row 3: ok', 'row 4: ok'],
  'duplicate-ids.csv': [
    'csv utf-8 by bytes "," headings in row 1',
    'row 2: employee_id duplicate',
    'row 3: ok',
    'row 4: employee_id duplicate',
    'row 5: employee_id duplicate',
  ],
  'ends-with-ctrl-z.csv': ['csv cp932 by bytes "," headings in row 1', 'row 2: ok'],
  'every-spelling-of-a-date.csv': [
    'csv utf-8 by bytes "," headings in row 1',
    'row 2: ok',
    'row 3: ok',
    'row 4: ok',
    'row 5: ok',
    'row 6: ok',
    'row 7: ok',
    'row 8: ok',
    'row 9: ok',
    'row 10: ok',
    'row 11: ok',
    'row 12: ok',
    'row 13: ok',
  ],
  'excel-ja.csv': ['csv cp932 by bytes "," headings in row 1', 'row 2: ok', 'row 3: ok'],
  'excel-serials.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: ok', 'row 3: ok'],
  'excel-unicode-text.txt': ['csv utf-16le by byte-order-mark "\\t" headings in row 1', 'row 2: ok'],
  'extra-headings.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: ok'],
  'formulas.csv': [
    'csv utf-8 by bytes "," headings in row 1',
    'row 2: name formula',
    'row 3: name formula',
    'row 4: name formula',
    'row 5: ok',
  ],
  'headings-as-typed.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: ok'],
  'headings-of-another-system.csv': [
    'asks what "Worker No" means: 007',
    'asks what "Work mail" means: ann@example.com',
    'asks what "Visa" means: Student',
    'asks what "Shoe size" means: 24',
  ],
  'headings-twice.csv': ['unreadable: file-duplicate-columns メールアドレス'],
  'lost-characters.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: name characters-lost', 'row 3: ok'],
  'mixed-line-ends.csv': [
    'csv utf-8 by bytes "," headings in row 1',
    'row 2: ok',
    'row 3: ok',
    'row 4: ok',
    'row 6: email email-invalid',
  ],
  'month-first.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: ok', 'row 3: ok'],
  'not-a-workbook.xlsx': ['unreadable: workbook-broken'],
  'nothing.csv': ['unreadable: file-empty'],
  'nul.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: name forbidden-characters', 'row 3: ok'],
  'numbers-as-ids.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: ok', 'row 3: employee_id number-mangled'],
  'old-workbook.xls': ['unreadable: workbook-old'],
  'one-broken-byte.csv': ['asks the encoding: cp932 utf-8 utf-16le utf-16be'],
  'only-a-byte-order-mark.csv': ['unreadable: file-empty'],
  'only-commas.csv': ['unreadable: file-empty'],
  'only-headings.csv': ['unreadable: file-without-rows'],
  'picture.csv': ['unreadable: file-not-a-table'],
  'quote-never-closed.csv': ['unreadable: file-quote-not-closed 3'],
  'quotes-inside.csv': ['csv utf-8 by bytes "," headings in row 1', 'row 2: ok', 'row 3: ok', 'row 4: ok'],
  'ragged.csv': [
    'csv utf-8 by bytes "," headings in row 1',
    'row 2: row too-few-cells',
    'row 3: row too-many-cells',
    'row 4: ok',
  ],
  'says-its-delimiter.csv': ['csv utf-8 by bytes ";" headings in row 1', 'row 2: ok', 'row 3: email email-invalid'],
  'semicolons.csv': ['csv utf-8 by bytes ";" headings in row 1', 'row 2: ok'],
  'serials-among-dates.csv': [
    'csv utf-8 by bytes "," headings in row 1',
    'row 2: departs date-unreadable',
    'row 3: ok',
  ],
  'title-above.csv': ['csv utf-8 by bytes "," headings in row 4', 'row 5: ok', 'row 6: email email-invalid'],
  'two-digit-years.csv': [
    'csv utf-8 by bytes "," headings in row 1',
    'row 2: departs date-unreadable',
    'row 3: departs date-unreadable',
    'row 4: ok',
  ],
  'undecided-order.csv': ['asks which is the day in departs, undecided: row 2 03/08/2027'],
  'utf-16be.csv': ['csv utf-16be by byte-order-mark "," headings in row 1', 'row 2: ok'],
  'utf-16le-without-mark.csv': ['asks the encoding: utf-16le cp932 utf-8 utf-16be'],
  'web-page-as-workbook.xls': ['unreadable: file-not-a-table'],
  'windows-1252.csv': ['asks the encoding: cp932 utf-8 utf-16le utf-16be'],
  'workbook-with-password.xlsx': ['unreadable: workbook-protected'],
};

/** The cases of csv-spectrum, which other readers of CSV are measured by; none of their headings is ours. */
const spectrum: Readonly<Record<string, readonly string[]>> = {
  'csv-spectrum/comma_in_quotes.csv': [
    'asks what "first" means: John',
    'asks what "last" means: Doe',
    'asks what "address" means: 120 any st.',
    'asks what "city" means: Anytown, WW',
    'asks what "zip" means: 08123',
  ],
  'csv-spectrum/empty.csv': ['asks what "a" means: 1 2', 'asks what "b" means: 3', 'asks what "c" means: 4'],
  'csv-spectrum/empty_crlf.csv': ['asks what "a" means: 1 2', 'asks what "b" means: 3', 'asks what "c" means: 4'],
  'csv-spectrum/escaped_quotes.csv': ['asks what "a" means: 1 3', 'asks what "b" means: ha "ha" ha 4'],
  'csv-spectrum/json.csv': [
    'asks what "key" means: 1',
    'asks what "val" means: {"type": "Point", "coordinates": [102.0,…',
  ],
  'csv-spectrum/newlines.csv': [
    'asks what "a" means: 1 Once upon \na time 7',
    'asks what "b" means: 2 5 8',
    'asks what "c" means: 3 6 9',
  ],
  'csv-spectrum/newlines_crlf.csv': [
    'asks what "a" means: 1 Once upon \r\na time 7',
    'asks what "b" means: 2 5 8',
    'asks what "c" means: 3 6 9',
  ],
  'csv-spectrum/quotes_and_newlines.csv': ['asks what "a" means: 1 3', 'asks what "b" means: ha \n"ha" \nha 4'],
  'csv-spectrum/simple.csv': ['asks what "a" means: 1', 'asks what "b" means: 2', 'asks what "c" means: 3'],
  'csv-spectrum/simple_crlf.csv': ['asks what "a" means: 1', 'asks what "b" means: 2', 'asks what "c" means: 3'],
  'csv-spectrum/utf8.csv': ['asks what "a" means: 1 4', 'asks what "b" means: 2 5', 'asks what "c" means: 3 ʤ'],
};

describe('an awkward file', () => {
  it.each(Object.entries({ ...verdicts, ...spectrum }))('%s', async (name, verdict) => {
    expect(sayReading(await readBytes(bytesOf(name)))).toEqual(verdict);
  });

  it('is listed here if it is in the folder', () => {
    const inFolder = readdirSync(new URL('./files', import.meta.url), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => (parentPath.endsWith('csv-spectrum') ? `csv-spectrum/${name}` : name));
    expect(inFolder.toSorted()).toEqual(Object.keys({ ...verdicts, ...spectrum }).toSorted());
  });
});
