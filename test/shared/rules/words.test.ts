import { describe, expect, test } from 'vitest';
import { rulesWords as en } from '../../../shared/words/en/rules';
import { rulesWords as ja } from '../../../shared/words/ja/rules';
import type { RulesWords } from '../../../shared/words/rules-words';

const groups = (words: RulesWords) => {
  const { runsUntil, ...rest } = words;
  return rest;
};
const sentences = ({ verdicts, findings, actions, missing }: RulesWords) =>
  [verdicts, findings, actions, missing].flatMap((group) => Object.entries(group));
const everything = (words: RulesWords) => [
  words.runsUntil('20 December 2027'),
  ...Object.values(groups(words)).flatMap((group) => Object.values<string>(group)),
];

describe.each([
  ['English', en],
  ['Japanese', ja],
])('the words of the rules in %s', (_, words) => {
  test('leave nothing unsaid', () => {
    for (const text of everything(words)) expect(text.trim()).not.toBe('');
  });

  test('use one sentence for one thing', () => {
    for (const group of Object.values(groups(words))) {
      const texts = Object.values(group);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('never promise that anybody can return', () => {
    for (const text of everything(words)) {
      expect(text).not.toMatch(/you (can|may|are able to) (return|come back|re-enter)|再入国できます|戻れます/i);
    }
  });

  test('name the day the permission appears to run until, and whom to ask', () => {
    expect(words.runsUntil('20 December 2027')).toMatch(/20 December 2027.*(Immigration|出入国在留管理庁)/);
  });
});

test('English sentences are complete', () => {
  for (const [code, text] of sentences(en)) expect(text, code).toMatch(/^[A-Z].*\.$/s);
});

test('Japanese sentences are complete and written in Japanese', () => {
  for (const [code, text] of sentences(ja)) expect(text, code).toMatch(/^[^a-z]*[ぁ-ん][^a-z]*。$/);
});

test('the reason for a limit follows the sentence that names it', () => {
  for (const text of Object.values(en.bounds)) expect(text).toMatch(/^because .*[^.]$/);
  for (const text of Object.values(ja.bounds)) expect(text).toMatch(/からです$/);
});
