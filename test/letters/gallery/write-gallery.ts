/** Writes every letter in every language as files, with pages to walk through them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writtenLanguages } from '../../../shared/words/languages';
import { writeLetterOf } from '../../support/write-letter';
import { examples } from '../examples';
import { overviewPage, viewPage } from './gallery-pages';
import { type ShownLetter, shades } from './shown-letter';

/** Returns how many letters there are. What the folder held before is gone. */
export async function writeGallery(folder: string): Promise<number> {
  const letters = writtenLanguages.flatMap((language) =>
    examples.map(({ name, content }): ShownLetter => ({ language, name, ...writeLetterOf(content(language)) })),
  );
  await rm(folder, { recursive: true, force: true });
  await Promise.all(writtenLanguages.map((language) => mkdir(join(folder, language), { recursive: true })));
  await writeFile(join(folder, 'index.html'), overviewPage(letters));
  await Promise.all(letters.map((letter) => writeOne(folder, letter, letters)));
  return letters.length;
}

async function writeOne(folder: string, letter: ShownLetter, letters: readonly ShownLetter[]): Promise<void> {
  const here = join(folder, letter.language, letter.name);
  await writeFile(`${here}.letter.html`, letter.html);
  await writeFile(`${here}.txt`, `Subject: ${letter.subject}\n\n${letter.text}`);
  for (const shade of shades) await writeFile(`${here}.${shade}.html`, viewPage(letter, letters, shade));
}
