import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Instant, instant } from '../../shared/calendar/day';
import { readItemId } from '../item-id';
import type { OtherItem } from '../ports/restoring';
import type { CopiedItem } from '../restore/copied-item';
import { itemIdIn } from './item-key';
import { employerFromItem } from './stored-employer';
import { fromItem } from './stored-registration';

/** A copy that cannot be read; the message is for the person at the terminal. */
export class UnreadableCopy extends Error {}

const exportedLine = z.object({ Item: z.record(z.string(), z.custom<AttributeValue>()) });
const anItem = z.looseObject({ pk: z.string() });
const manifest = z.object({ exportTime: z.iso.datetime().transform((text) => instant(Date.parse(text))) });

/**
 * A copy of the table as DynamoDB exports it to S3 in DYNAMODB_JSON: a folder with `*.json.gz` somewhere under it, or one such file;
 * each line is `{"Item":{…}}`. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
 * Throws an `UnreadableCopy` where there is none.
 */
export async function copyInFiles(path: string): Promise<{
  /** The moment the copy shows, where its manifest says so. */
  readonly takenAt: Instant | undefined;
  readonly read: () => AsyncIterable<CopiedItem>;
}> {
  const files = await filesUnder(path);
  const data = files.filter((file) => file.endsWith('.json.gz')).sort();
  if (data.length === 0)
    throw new UnreadableCopy(`There is no *.json.gz in ${path}. Download the whole export, its folder "data" too.`);
  const summary = files.find((file) => file.endsWith('manifest-summary.json'));
  const takenAt =
    summary === undefined
      ? undefined
      : manifest.safeParse(JSON.parse(await readFile(summary, 'utf8'))).data?.exportTime;
  return { takenAt, read: () => readFiles(data) };
}

async function filesUnder(path: string): Promise<readonly string[]> {
  const known = await stat(path).catch(() => undefined);
  if (known === undefined) throw new UnreadableCopy(`There is no copy at ${path}.`);
  if (known.isFile()) return [path];
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function* readFiles(files: readonly string[]): AsyncIterable<CopiedItem> {
  for (const file of files) {
    let line = 0;
    try {
      for await (const text of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
        line += 1;
        if (text !== '') yield readCopied(unmarshall(exportedLine.parse(JSON.parse(text)).Item));
      }
    } catch (problem) {
      const why =
        problem instanceof z.core.$ZodError || problem instanceof SyntaxError
          ? 'is no item of an export'
          : String(problem);
      throw new UnreadableCopy(
        `${file}, line ${line}: ${why}. Was it exported as DYNAMODB_JSON, and downloaded whole?`,
      );
    }
  }
}

/** What an item of the table is. */
export function readCopied(item: unknown): CopiedItem {
  const known: OtherItem = anItem.parse(item);
  const id = itemIdIn(known.pk);
  if (id === undefined) return { kind: 'other', item: known };
  const named = readItemId(id);
  try {
    return named.kind === 'registration'
      ? { kind: 'registration', registration: fromItem(known).registration }
      : { kind: 'employer', employer: employerFromItem(named.id, known).employer };
  } catch (problem) {
    if (problem instanceof z.core.$ZodError) return { kind: 'unreadable', pk: known.pk };
    throw problem;
  }
}
