import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MemberLetterContent, writeMemberLetter } from '../../shared/letters/write-member-letter';
import type { Language } from '../../shared/words/languages';

const folder = join(import.meta.dirname, 'golden-employer');
const rewrite = process.env.WRITE_GOLDEN_LETTERS === '1';
const hint =
  'Read the difference. If the new words are right: WRITE_GOLDEN_LETTERS=1 npx vitest run test/letters/employer-golden.test.ts';

const signIn = { letter: 'sign-in', signIn: 'https://kaeru.example/employer/sign-in/a-token' } as const;
const uploadResult = {
  letter: 'upload-result',
  filename: '社員名簿 2026-11.csv',
  page: 'https://kaeru.example/employer/uploads/upload1',
  stop: 'https://kaeru.example/employer/stop/a-token',
} as const;
const to = (language: Language) => ({ employerName: '株式会社エイコム', language });

const examples: readonly { readonly name: string; readonly content: (language: Language) => MemberLetterContent }[] = [
  { name: 'sign-in', content: (language) => ({ ...to(language), ...signIn }) },
  {
    name: 'invitation',
    content: (language) => ({
      ...to(language),
      letter: 'invitation',
      address: 'sam@acme.example',
      signInPage: 'https://kaeru.example/employer',
    }),
  },
  {
    name: 'upload-result',
    content: (language) => ({ ...to(language), ...uploadResult, counts: { created: 40, updated: 2, wrong: 0 } }),
  },
  {
    name: 'upload-result-with-mistakes',
    content: (language) => ({ ...to(language), ...uploadResult, counts: { created: 40, updated: 2, wrong: 3 } }),
  },
];

describe.each(['en', 'ja'] as const)('the letters to members of an employer (%s)', (language) => {
  it.each(examples)('$name', ({ name, content }) => {
    const { subject, text } = writeMemberLetter(content(language));
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

describe('whatever its reader reads', () => {
  it('is written in English where we do not write that language yet, and in Japanese for easy Japanese', () => {
    const subjectIn = (language: Language) => writeMemberLetter({ ...to(language), ...signIn }).subject;
    expect(subjectIn('vi')).toBe(subjectIn('en'));
    expect(subjectIn('ja-easy')).toBe(subjectIn('ja'));
  });

  it('has a subject of one line and at most 78 characters, however long the name', () => {
    for (const language of ['en', 'ja'] as const) {
      const { subject } = writeMemberLetter({ ...to(language), ...signIn, employerName: 'A\r\nB'.repeat(60) });
      expect([...subject].length).toBeLessThanOrEqual(78);
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });
});
