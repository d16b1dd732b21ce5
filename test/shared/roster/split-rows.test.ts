import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuoteNotClosed, splitRows } from '../../../shared/roster/split-rows';
import { bytesOf } from './read-bytes';

const split = (text: string) => [...splitRows([text], ',')];

describe('the cases of csv-spectrum', () => {
  it.each([
    [
      'comma_in_quotes',
      [
        ['first', 'last', 'address', 'city', 'zip'],
        ['John', 'Doe', '120 any st.', 'Anytown, WW', '08123'],
      ],
    ],
    [
      'empty',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    [
      'empty_crlf',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    [
      'escaped_quotes',
      [
        ['a', 'b'],
        ['1', 'ha "ha" ha'],
        ['3', '4'],
      ],
    ],
    [
      'json',
      [
        ['key', 'val'],
        ['1', '{"type": "Point", "coordinates": [102.0, 0.5]}'],
      ],
    ],
    [
      'newlines',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['Once upon \na time', '5', '6'],
        ['7', '8', '9'],
      ],
    ],
    [
      'newlines_crlf',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['Once upon \r\na time', '5', '6'],
        ['7', '8', '9'],
      ],
    ],
    [
      'quotes_and_newlines',
      [
        ['a', 'b'],
        ['1', 'ha \n"ha" \nha'],
        ['3', '4'],
      ],
    ],
    [
      'simple',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'simple_crlf',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'utf8',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['4', '5', 'ʤ'],
      ],
    ],
  ])('%s', (name, rows) => {
    expect(split(new TextDecoder().decode(bytesOf(`csv-spectrum/${name}.csv`)))).toEqual(rows);
  });
});

/** A cell in quotes or without, as RFC 4180 has them. */
const cell = fc.oneof(
  fc.stringMatching(/^[a-z ]{0,5}$/),
  fc.stringMatching(/^[a-z",\r\n ]{0,8}$/).map((text) => `"${text.replaceAll('"', '""')}"`),
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const file = fc
  .array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), lineEnd), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map(([cells, end]) => `${cells.join(',')}${end}`).join(''));

describe('any CSV', () => {
  it('is split as csv-parse splits it', () => {
    fc.assert(
      fc.property(file, (text) => {
        const theirs = parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
        expect(split(text)).toEqual(theirs);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is split alike wherever it is cut into pieces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a",\r\n]{0,30}$/), fc.array(fc.nat(30)), (text, cuts) => {
        const places = [0, ...cuts.toSorted((one, other) => one - other), text.length];
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(outcomeOf(pieces)).toEqual(outcomeOf([text]));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The rows, and the row of the quote that never closes. */
function outcomeOf(pieces: readonly string[]) {
  const rows: string[][] = [];
  try {
    for (const row of splitRows(pieces, ',')) rows.push(row);
  } catch (error) {
    if (!(error instanceof QuoteNotClosed)) throw error;
    return { rows, openIn: error.rowNumber };
  }
  return { rows };
}
