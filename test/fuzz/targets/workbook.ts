/** Workbooks with whatever cells, in ZIPs that are whole, cut off, or changed in a few bytes. */
import fc from 'fast-check';
import { type BuiltCell, buildWorkbook } from '../../shared/roster/build-workbook';
import { holdReading } from '../hold-reading';
import { anyRows } from '../inputs/any-roster';
import { anyText } from '../inputs/any-text';
import { makeTarget } from '../target';

const cell: fc.Arbitrary<BuiltCell> = fc.oneof(
  anyText.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  anyText,
  fc.double(),
  fc.integer(),
  fc.record({
    serial: fc.oneof(fc.integer({ min: -10, max: 3_000_000 }), fc.double()),
    format: fc.constantFrom('date', 'era'),
  }),
  fc.record({ formula: anyText, result: anyText }),
  fc.record({ error: fc.constantFrom('#N/A', '#REF!', '') }),
  fc.constant(null),
);

export const workbookTarget = makeTarget({
  name: 'workbook',
  share: 2,
  inputs: fc.record({
    table: anyRows,
    cells: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 3 }),
    harm: fc.oneof(fc.constant([]), fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 6 })),
    end: fc.oneof(
      { weight: 4, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
      { weight: 1, arbitrary: fc.nat(3_000) },
    ),
  }),
  hold: async ({ table, cells, harm, end }) => {
    const rows = [table.headings, ...table.rows, ...cells];
    const bytes = buildWorkbook(Object.fromEntries(rows.map((row, at) => [at + 1, row.slice(0, 26)])));
    const harmed = Uint8Array.from(bytes.slice(0, end));
    for (const [at, byte] of harm) if (at < harmed.length) harmed[at] = byte;
    await holdReading(harmed, {});
  },
});
