/** Files as employers send them, and as nobody should: headings that are nearly ours, cells that are nearly dates, bytes that are nearly text. */
import fc from 'fast-check';
import { encodeFile } from '../../../functions/import/encode-file';
import { type Column, columnHeadings, dateColumns } from '../../../shared/roster/columns';
import { type Answers, dateOrders, delimiters, encodings } from '../../../shared/roster/file-reading';
import { anyDate, anyText } from './any-text';

const columns = Object.keys(columnHeadings);
const needed = ['employee_id', 'email', 'status_of_residence'] as const;

const heading = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...columns, ...Object.values(columnHeadings)) },
  { weight: 1, arbitrary: fc.constantFrom('ＥＭＡＩＬ', ' e mail ', '備考', 'エラー', 'error', '', 'Employee ID') },
  { weight: 1, arbitrary: anyText },
);
const cell = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: anyDate },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'E1',
      'E2',
      'ann@example.com',
      'Student',
      '留学',
      '技人国',
      '5年',
      '1 year',
      '3月',
      'multiple',
      '1回限り',
      '更新',
      'renewal',
      'yes',
      'はい',
      'ja',
      '日本語',
      'Asia/Tokyo',
      'R9.3.1',
      '令和元年',
      '46447',
      '3/8/2027',
      '8.3.27',
      '2027年3月',
    ),
  },
);

export type AnyRows = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A table: of our headings in any order mostly, with the needed ones in front, so that some rows are read at all. */
export const anyRows: fc.Arbitrary<AnyRows> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      headings: fc.array(heading, { maxLength: 9 }).map((more) => [...new Set([...needed, ...more])]),
      rows: fc.array(
        fc
          .tuple(
            fc.oneof(fc.constantFrom('E1', 'E2', 'E7', '007'), cell),
            fc.oneof(fc.constantFrom('ann@example.com', 'bob@example.com'), cell),
            fc.oneof(fc.constantFrom('Student', '技人国', '永住'), cell),
            fc.array(cell, { maxLength: 10 }),
          )
          .map(([id, email, status, others]) => [id, email, status, ...others]),
        { maxLength: 5 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      headings: fc.array(heading, { maxLength: 8 }),
      rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 4 }),
    }),
  },
);

const quoted = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The text of such a table, quoted well or badly, in one of the encodings; and at times with bytes changed or cut off. */
export const anyFile: fc.Arbitrary<Uint8Array> = fc
  .record({
    table: anyRows,
    title: fc.constantFrom('', '', '', '社員名簿 2026年11月\n', '\n\n'),
    delimiter: fc.constantFrom(...delimiters),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    isQuoted: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    encoding: fc.constantFrom('utf-8', ...encodings),
    harm: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 4 }) },
    ),
    end: fc.oneof(
      { weight: 4, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
      { weight: 1, arbitrary: fc.nat(300) },
    ),
  })
  .map(({ table, title, delimiter, newline, isQuoted, encoding, harm, end }) => {
    const lines = [table.headings, ...table.rows].map((cells) => cells.map(isQuoted ? quoted : String).join(delimiter));
    const { bytes } = encodeFile(title + lines.join(newline), encoding);
    const harmed = Uint8Array.from(bytes.slice(0, end));
    for (const [at, byte] of harm) if (at < harmed.length) harmed[at] = byte;
    return harmed;
  });

/** What somebody might say about a file, whether or not it fits it. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    encoding: fc.constantFrom(...encodings),
    delimiter: fc.constantFrom(...delimiters),
    headingRow: fc.integer({ min: 1, max: 100 }),
    mapping: fc.dictionary(
      heading,
      fc.constantFrom<(Column | 'ignore')[]>(
        'ignore',
        'email',
        'name',
        'departs',
        'status_of_residence',
        'employee_id',
      ),
      { maxKeys: 4, noNullPrototype: true },
    ),
    dateOrder: fc.dictionary(fc.constantFrom(...dateColumns), fc.constantFrom(...dateOrders), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
  { requiredKeys: [] },
);
