import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserTools } from '../../../../functions/web/browser/roster/browser-tools';
import { checkFile, type FileCheck } from '../../../../functions/web/browser/roster/check-file';
import { rosterTextsFor, sayCheck } from '../../../../functions/web/browser/roster/say-check';
import type { WorstRow } from '../../../../shared/roster/worst-first';
import { fileReadingWordsFor } from '../../../../shared/words/file-reading-words';
import { buildWorkbook } from '../../../shared/roster/build-workbook';
import { bytesOf, readBytes } from '../../../shared/roster/read-bytes';

const check = (bytes: Uint8Array, mapping = {}): Promise<FileCheck> =>
  checkFile(bytes, browserTools, mapping, () => undefined);
const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const files = ['', 'csv-spectrum/'].flatMap((folder) =>
  readdirSync(new URL(`../../../shared/roster/files/${folder}`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => folder + name),
);

/** What is wrong, line by line, in no order. */
const linesOf = (rows: readonly WorstRow[]): readonly string[] =>
  rows
    .flatMap(({ rowNumber, employeeId, errors }) =>
      errors.map((error) => `${rowNumber} ${employeeId} ${JSON.stringify(error)}`),
    )
    .toSorted();

describe('a browser finds in a file what the import room finds', () => {
  it.each(files)('%s', async (name) => {
    const [here, room] = [await check(bytesOf(name)), await readBytes(bytesOf(name))];
    if (room.outcome !== 'read') {
      expect(here).toMatchObject(room);
      return;
    }
    const wrong = [...room.rows()].filter((row) => row.outcome === 'errors');
    expect(here).toMatchObject({ outcome: 'read', look: room.look, rows: room.rowCount, wrongRows: wrong.length });
    if (here.outcome !== 'read') return;
    expect(linesOf(here.worstRows)).toEqual(linesOf(wrong));
  });

  it('has all those files', () => expect(files.length).toBeGreaterThan(50));
});

describe('looking into a file before it is sent', () => {
  it('opens a workbook too', async () => {
    const workbook = buildWorkbook({
      1: ['社員番号', 'メール', '在留資格'],
      2: ['007', 'ann@example.com', '留学'],
      3: ['008', 'bob', '留学'],
    });
    expect(await check(workbook)).toMatchObject({
      outcome: 'read',
      look: { format: 'xlsx' },
      rows: 2,
      worstRows: [{ rowNumber: 3, errors: [{ column: 'email', code: 'email-invalid' }] }],
    });
  });

  it('knows what headings meant in earlier files', async () => {
    const file = textBytes('番号X,email,status_of_residence\nE1,ann@example.com,Student\n');
    expect(await check(file)).toMatchObject({ outcome: 'asking', missing: ['employee_id'] });
    expect(await check(file, { 番号x: 'employee_id' })).toMatchObject({ outcome: 'read', rows: 1, wrongRows: 0 });
  });

  it('shows fifty rows of thousands, the worst first, and tells how far it is', async () => {
    const lines = Array.from({ length: 12_000 }, (_, n) => `E${n},nobody,Student`);
    const told: string[] = [];
    const found = await checkFile(
      textBytes(`employee_id,email,status_of_residence\n${lines.join('\n')}\n,last@example.com,Student\n`),
      browserTools,
      {},
      (done, total) => told.push(`${done}/${total}`),
    );
    expect(found).toMatchObject({ outcome: 'read', rows: 12_001, wrongRows: 12_001 });
    if (found.outcome === 'read') {
      expect(found.worstRows).toHaveLength(50);
      expect(found.worstRows[0]?.rowNumber).toBe(12_002);
    }
    expect(told).toEqual(['5000/12001', '10000/12001']);
  });

  it.each(['en', 'ja'] as const)(
    'says in a sentence what came of it, and that nothing is sent (%s)',
    async (language) => {
      const words = fileReadingWordsFor(language);
      for (const name of ['excel-ja.csv', 'nothing.csv', 'undecided-order.csv', 'lost-characters.csv']) {
        const said = sayCheck(await check(bytesOf(name)), name, words, rosterTextsFor(language));
        expect(said).toContain(name);
        expect(said).toContain(language === 'ja' ? 'まだ何も送られていません。' : 'Nothing has been sent yet.');
      }
    },
  );
});
