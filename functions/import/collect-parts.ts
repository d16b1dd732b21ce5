import type { World } from '../ports/world';
import { planKey } from '../uploads/keys';
import { writePart as partOf, writeRows } from '../uploads/plan-cells';
import { type PlannedRow, rowsPerPart } from '../uploads/plan-part';

/** Rows that become text together: the people of a large file are forgotten soon, and a part is a whole number of these. */
const rowsPerText = 100;

/** Collects planned rows for the bucket, a part after the other. Every part is full but the last. */
export function collectParts({ files }: Pick<World, 'files'>, uploadId: string) {
  let parts = 0;
  let rows = 0;
  let fresh: PlannedRow[] = [];
  let text = '';
  const writeDown = () => {
    if (fresh.length === 0) return;
    text += text === '' ? writeRows(fresh) : `,${writeRows(fresh)}`;
    fresh = [];
  };
  const isFull = () => rows > 0 && rows % rowsPerPart === 0;
  const writePart = async () => {
    writeDown();
    await files.write(planKey(uploadId, parts), partOf(text), 'application/json');
    parts += 1;
    text = '';
  };
  return {
    add: (row: PlannedRow): void => {
      fresh.push(row);
      rows += 1;
      if (fresh.length === rowsPerText) writeDown();
    },
    /** Whether a part is full, and is to be written before the next row. */
    isFull,
    writePart,
    /** Writes the last part, and says how much there was. */
    end: async () => {
      if (rows > 0 && !isFull()) await writePart();
      return { parts, rowsToWrite: rows };
    },
  };
}
