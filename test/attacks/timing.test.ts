import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOfSecret, isHashOf } from '../../functions/hash-of-secret';

const functions = join(import.meta.dirname, '../../functions');

/** Comparisons of what must not be guessed, a character at a time. */
const comparesSecrets = /\b(secret|token|apiKey|handedOver|hash|password|signature)\w* (===|!==) (?!undefined)/i;

describe('timing', () => {
  it('a guess at a secret is compared in constant time: no other comparison of secrets stands in the source', () => {
    const lines = readdirSync(functions, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        readFileSync(join(functions, file), 'utf8')
          .split('\n')
          .filter((line) => comparesSecrets.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    // Two hashes of the same item: nobody who guesses has chosen either.
    expect(lines).toEqual(['web/employer/sign-in.ts: occasion.handedOver === open.occasion.handedOver &&']);
    // The rule sees what it is to see.
    for (const line of ['find(({ handedOver }) => handedOver === hash)', 'token === known', 'if (apiKey !== kept)']) {
      expect(line).toMatch(comparesSecrets);
    }
  });

  it('right, wrong, cut short, empty and absent are told apart all the same', () => {
    const hash = hashOfSecret('abc');
    expect(isHashOf(hash, 'abc')).toBe(true);
    for (const wrong of ['abd', 'ab', '', 'abc ', hash]) expect(isHashOf(hash, wrong), wrong).toBe(false);
    for (const kept of [undefined, '', hash.slice(1), `${hash}0`]) expect(isHashOf(kept, 'abc')).toBe(false);
  });
});
