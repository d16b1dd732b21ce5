import { describe, expect, it } from 'vitest';
import { letters as en } from '../../../shared/words/en/letters';
import { letters as ja } from '../../../shared/words/ja/letters';

/** Every key of the words with what stands there: `frame.advice string`, `reentry.passedSteps 5`. */
function listKeys(words: object, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}${key}`;
    if (Array.isArray(value)) return [`${here} ${value.length}`];
    if (typeof value === 'object' && value !== null) return listKeys(value, `${here}.`);
    return [`${here} ${typeof value}`];
  });
}

describe('the words of the letters', () => {
  it('are the same sentences in both languages', () => {
    expect(listKeys(ja).toSorted()).toEqual(listKeys(en).toSorted());
  });

  it.each([
    ['en', en, '30 September 2027'],
    ['ja', ja, '2027年12月30日'],
  ] as const)('make subjects of at most 78 characters with the longest date (%s)', (_language, words, date) => {
    const { reentry, departure, stay, card, answers, missing } = words;
    const subjects = [
      ...[180, 14, 1, 0].flatMap((days) => [
        reentry.returnSubject(date, days),
        reentry.continuationSubject(date, days),
        departure.subject(date, days),
        departure.subjectPermit(date, days),
        stay.endSubject(date, days),
        card.endSubject(card.names.card, date, days),
        card.endSubject(card.names.certificate, date, days),
      ]),
      reentry.passedSubject(date),
      reentry.backSubject(date),
      reentry.yearlySubject(date),
      stay.opensSubject(date),
      stay.passedSubject(date),
      card.opensSubject(card.names.card, date),
      card.passedSubject(card.names.card, date),
      answers.welcome.subjectWithDate(date),
      answers.changed.subjectWithDate(date),
      missing.subject,
    ];
    expect(subjects.filter((subject) => [...subject].length > 78)).toEqual([]);
  });

  it('are written in Japanese throughout', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    const { fileName, ...calendar } = ja.calendar;
    const texts = JSON.stringify({ ...ja, calendar }).match(/(?<=:)"[^"]+"/g) ?? [];
    expect(texts.filter((text) => !japanese.test(text))).toEqual([]);
    expect(fileName).toBe(en.calendar.fileName);
  });
});
