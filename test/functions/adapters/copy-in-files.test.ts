import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyInFiles, UnreadableCopy } from '../../../functions/adapters/copy-in-files';
import { employerToItem } from '../../../functions/adapters/stored-employer';
import { toItem } from '../../../functions/adapters/stored-registration';
import { employerWithNextLetter, withNextLetter } from '../../../functions/next-letter';
import { anEmployer, aRegistration } from '../../support/builders';
import { at } from '../../support/world';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaeru-copy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const options = { removeUndefinedValues: true };
const person = { ...toItem(withNextLetter(aRegistration(), at('2026-11-23T10:00:00+09:00'))), version: 3 };
const company = { ...employerToItem(employerWithNextLetter(anEmployer())), version: 2 };
const lines = (...items: readonly object[]): Buffer =>
  gzipSync(items.map((item) => `${JSON.stringify({ Item: marshall(item, options) })}\n`).join(''));

async function readAll(path: string) {
  const found = [];
  for await (const item of (await copyInFiles(path)).read()) found.push(item);
  return found;
}

describe('a copy of the table', () => {
  it('is an export as DynamoDB lays it down, with the moment it shows', async () => {
    const root = join(folder, 'AWSDynamoDB', '01693685827463-2d8752fd');
    mkdirSync(join(root, 'data'), { recursive: true });
    writeFileSync(
      join(root, 'manifest-summary.json'),
      '{"version":"2020-06-30","exportTime":"2026-11-23T01:00:00.123Z"}',
    );
    writeFileSync(join(root, 'manifest-files.json'), '{"itemCount":2}');
    writeFileSync(join(root, 'data', 'a.json.gz'), lines(person));
    writeFileSync(join(root, 'data', 'b.json.gz'), lines(company, { pk: 'stop#1' }));
    expect((await copyInFiles(folder)).takenAt).toBe(Date.parse('2026-11-23T01:00:00.123Z'));
    expect(await readAll(folder)).toEqual([
      { kind: 'registration', registration: { ...aRegistration(), version: 3 } },
      { kind: 'employer', employer: { ...anEmployer(), version: 2 } },
      { kind: 'other', item: { pk: 'stop#1' } },
    ]);
  });

  it('may be one file; an item nobody of ours wrote is named and not taken for one', async () => {
    const file = join(folder, 'copy.json.gz');
    writeFileSync(file, lines({ pk: 'registration#x', name: 'a stranger' }, person));
    expect((await copyInFiles(file)).takenAt).toBeUndefined();
    expect(await readAll(file)).toMatchObject([{ kind: 'unreadable', pk: 'registration#x' }, { kind: 'registration' }]);
  });

  it.each([
    ['a folder without one', 'empty', /no \*\.json\.gz/],
    ['nothing at all', 'nowhere', /no copy at/],
  ])('is missed with words: %s', async (_, name, words) => {
    mkdirSync(join(folder, 'empty'));
    await expect(copyInFiles(join(folder, name))).rejects.toThrow(words);
  });

  it.each([
    ['another format', gzipSync('$ion_1_0 {Item:{}}\n'), /line 1: is no item of an export/],
    ['half a file', lines(person, company).subarray(0, 200), /downloaded whole/],
    ['no gzip', Buffer.from('{"Item":{}}'), /downloaded whole/],
  ])('that is %s is refused, with file and line', async (_, bytes, words) => {
    const file = join(folder, 'copy.json.gz');
    writeFileSync(file, bytes);
    await expect(readAll(file)).rejects.toThrow(UnreadableCopy);
    await expect(readAll(file)).rejects.toThrow(words);
  });
});
