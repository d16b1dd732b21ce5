import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instant } from '../../shared/calendar';
import { type MemberLetterContent, writeMemberLetter } from '../../shared/letters/write-member-letter';
import { loadEmployerLetterWords } from '../../shared/words/employer-letter-words';
import type { Language } from '../../shared/words/languages';
import { aPersonInRound } from '../support/person-in-round';

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
const pages = {
  people: 'https://kaeru.example/employer/people',
  person: (employeeId: string) => `https://kaeru.example/employer/people/${encodeURIComponent(employeeId)}`,
  choice: 'https://kaeru.example/employer/letters',
};
const round = {
  at: instant(Date.parse('2027-01-04T09:00:00+09:00')),
  pages,
  stop: 'https://kaeru.example/employer/stop/a-token',
} as const;
const mai = aPersonInRound({ employeeId: 'E 1/7', name: 'Mai Nguyen', next: { kind: 'return', date: '2027-01-11' } });
const passed = aPersonInRound({ ...mai, next: { kind: 'stay-end', date: '2027-01-02' }, abroad: false });
const lost = aPersonInRound({
  employeeId: '00042',
  name: null,
  standing: 'unreachable',
  abroad: false,
  next: { kind: 'card-end', date: '2027-01-18' },
  unreachableSince: instant(Date.parse('2027-01-03T20:00:00+09:00')),
});
const undated = aPersonInRound({ ...lost, employeeId: '00043', name: '李 明', next: null });
const inTheList = [
  mai,
  aPersonInRound({
    employeeId: '7',
    standing: 'acknowledged',
    seenAt: round.at,
    next: { kind: 'stay-end', date: '2027-01-20' },
    abroad: false,
  }),
  lost,
  aPersonInRound({ employeeId: '8', standing: 'objected', next: { kind: 'return', date: '2027-02-11' } }),
  aPersonInRound({
    employeeId: '9',
    standing: 'leaving',
    abroad: false,
    next: { kind: 'continuation-end', date: '2027-02-20' },
  }),
  aPersonInRound({ employeeId: '10', next: { kind: 'return', date: '2027-04-01' } }),
  aPersonInRound({ employeeId: '11', next: null }),
];
const toAcme = { employerName: '株式会社エイコム' } as const;

const examples: readonly { readonly name: string; readonly content: MemberLetterContent }[] = [
  { name: 'sign-in', content: { ...toAcme, ...signIn } },
  {
    name: 'invitation',
    content: {
      ...toAcme,
      letter: 'invitation',
      address: 'sam@acme.example',
      signInPage: 'https://kaeru.example/employer',
    },
  },
  {
    name: 'upload-result',
    content: { ...toAcme, ...uploadResult, counts: { created: 40, updated: 2, wrong: 0 } },
  },
  {
    name: 'upload-result-with-mistakes',
    content: { ...toAcme, ...uploadResult, counts: { created: 40, updated: 2, wrong: 3 } },
  },
  {
    name: 'member-unreachable',
    content: {
      ...toAcme,
      letter: 'member-unreachable',
      address: 'sam@acme.example',
      page: 'https://kaeru.example/employer/members',
      stop: round.stop,
    },
  },
  { name: 'person-silent', content: { ...toAcme, ...round, letter: 'person', person: mai } },
  { name: 'person-passed', content: { ...toAcme, ...round, letter: 'person', person: passed } },
  {
    name: 'person-unreachable',
    content: { ...toAcme, ...round, letter: 'person', person: lost },
  },
  {
    name: 'round-together',
    content: {
      ...toAcme,
      ...round,
      letter: 'round',
      asked: [mai, lost, undated],
      isBesideEach: false,
    },
  },
  {
    name: 'round-weekly',
    content: {
      ...toAcme,
      ...round,
      letter: 'round',
      asked: [],
      listed: inTheList,
      isBesideEach: false,
    },
  },
  {
    name: 'round-weekly-asking',
    content: {
      ...toAcme,
      ...round,
      letter: 'round',
      asked: [mai],
      listed: inTheList.slice(0, 2),
      isBesideEach: false,
    },
  },
];

describe.each(['en', 'ja'] as const)('the letters to members of an employer (%s)', (language) => {
  it.each(examples)('$name', async ({ name, content }) => {
    const { subject, text } = writeMemberLetter(content, await loadEmployerLetterWords(language));
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
  it('is written in English where we do not write that language yet, and in Japanese for easy Japanese', async () => {
    const subjectIn = async (language: Language) =>
      writeMemberLetter({ ...toAcme, ...signIn }, await loadEmployerLetterWords(language)).subject;
    expect(await subjectIn('vi')).toBe(await subjectIn('en'));
    expect(await subjectIn('ja-easy')).toBe(await subjectIn('ja'));
  });

  it('has a subject of one line and at most 78 characters, however long the name', async () => {
    for (const language of ['en', 'ja'] as const) {
      const { subject } = writeMemberLetter(
        { ...signIn, employerName: 'A\r\nB'.repeat(60) },
        await loadEmployerLetterWords(language),
      );
      expect([...subject].length).toBeLessThanOrEqual(78);
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });
});
