import type { Encoding, ReadFile } from '../../shared/roster/file-reading';
import type { RowVerdict } from '../../shared/roster/reading';
import { collectErrors } from '../../shared/roster/worst-first';
import { writeDuplicatesCsv, writeErrorsCsv } from '../../shared/roster/write-errors-csv';
import type { World } from '../ports/world';
import { charsetOf } from '../uploads/charset-of';
import { writeJson } from '../uploads/json-files';
import { duplicatesKey, errorsKey, wrongSummaryKey } from '../uploads/keys';
import type { WrongSummary } from '../uploads/wrong-summary';
import { encodeFile } from './encode-file';

/**
 * Writes the wrong rows of a file to the bucket, all of them and just the duplicates, encoded as the file came. Where that encoding lacks
 * a character of what we say, both are UTF-8. What is wrong in short lies there for a page too. Answers the encoding of both.
 */
export async function writeWrongRows(
  world: Pick<World, 'files'>,
  uploadId: string,
  { headings, look, rows }: ReadFile,
  areThere: boolean,
): Promise<Encoding> {
  // Every look at the rows reads the file again: not where nothing is to be found.
  const read = (): Iterable<RowVerdict> => (areThere ? rows() : []);
  const summary = collectErrors();
  const allWrong = writeErrorsCsv({ headings, look, rows: tellEach(read(), summary.add) });
  const wrong = summary.summarise() satisfies WrongSummary;
  const hasTwins = wrong.groups.some(({ code }) => code === 'duplicate');
  const texts = [allWrong, writeDuplicatesCsv({ headings, look, rows: hasTwins ? read() : [] })];
  const wanted = texts.map((text) => encodeFile(text, look.encoding ?? 'utf-8'));
  const encoded = wanted.some(({ fellBack }) => fellBack) ? texts.map((text) => encodeFile(text, 'utf-8')) : wanted;
  const [errors, duplicates] = encoded;
  if (errors === undefined || duplicates === undefined) throw new Error('Two texts were encoded.');
  const type = `text/csv; charset=${charsetOf(errors.encoding)}`;
  await world.files.write(errorsKey(uploadId), errors.bytes, type);
  await world.files.write(duplicatesKey(uploadId), duplicates.bytes, type);
  await writeJson(world, wrongSummaryKey(uploadId), wrong);
  return errors.encoding;
}

/** The same rows, each told on its way. */
function* tellEach(rows: Iterable<RowVerdict>, tell: (row: RowVerdict) => void): Generator<RowVerdict> {
  for (const row of rows) {
    tell(row);
    yield row;
  }
}
