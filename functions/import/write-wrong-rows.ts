import type { Encoding, ReadFile } from '../../shared/roster/file-reading';
import { writeDuplicatesCsv, writeErrorsCsv } from '../../shared/roster/write-errors-csv';
import type { World } from '../ports/world';
import { charsetOf } from '../uploads/charset-of';
import { firstWrongKey, pickFirstWrong } from '../uploads/first-wrong-rows';
import { writeJson } from '../uploads/json-files';
import { duplicatesKey, errorsKey } from '../uploads/keys';
import { encodeFile } from './encode-file';

/**
 * Writes the wrong rows of a file to the bucket, all of them and just the duplicates, encoded as the file came. Where that encoding lacks
 * a character of what we say, both are UTF-8. The first of them lie there for a page too. Answers the encoding of both.
 */
export async function writeWrongRows(
  world: Pick<World, 'files'>,
  uploadId: string,
  { headings, look, rows }: ReadFile,
  areThere: boolean,
): Promise<Encoding> {
  // Every look at the rows reads the file again: not where nothing is to be found.
  const file = () => ({ headings, look, rows: areThere ? rows() : [] });
  const texts = [writeErrorsCsv(file()), writeDuplicatesCsv(file())];
  const wanted = texts.map((text) => encodeFile(text, look.encoding ?? 'utf-8'));
  const encoded = wanted.some(({ fellBack }) => fellBack) ? texts.map((text) => encodeFile(text, 'utf-8')) : wanted;
  const [errors, duplicates] = encoded;
  if (errors === undefined || duplicates === undefined) throw new Error('Two texts were encoded.');
  const type = `text/csv; charset=${charsetOf(errors.encoding)}`;
  await world.files.write(errorsKey(uploadId), errors.bytes, type);
  await world.files.write(duplicatesKey(uploadId), duplicates.bytes, type);
  await writeJson(world, firstWrongKey(uploadId), pickFirstWrong(file().rows));
  return errors.encoding;
}
