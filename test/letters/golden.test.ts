import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../shared/words/languages';
import { writeLetterOf } from '../support/write-letter';
import { examples } from './examples';

const folder = join(import.meta.dirname, 'golden');
const rewrite = process.env.WRITE_GOLDEN_LETTERS === '1';
const hint =
  'Read the difference. If the new words are right: WRITE_GOLDEN_LETTERS=1 npx vitest run test/letters/golden.test.ts';

describe.each(writtenLanguages)('the letters as their readers see them (%s)', (language) => {
  it.each(examples)('$name', ({ name, content }) => {
    const { subject, text } = writeLetterOf(content(language));
    const file = join(folder, language, `${name}.txt`);
    const letter = `Subject: ${subject}\n\n${text}`;
    if (rewrite) {
      mkdirSync(join(folder, language), { recursive: true });
      writeFileSync(file, letter);
    }
    expect(letter, hint).toBe(readFileSync(file, 'utf8'));
  });

  it('has no golden letter left over from an example that is gone', () => {
    expect(readdirSync(join(folder, language)).toSorted()).toEqual(
      examples.map(({ name }) => `${name}.txt`).toSorted(),
    );
  });
});
