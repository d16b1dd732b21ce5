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

  it('are written in Japanese throughout', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    const { fileName, ...calendar } = ja.calendar;
    const texts = JSON.stringify({ ...ja, calendar }).match(/(?<=:)"[^"]+"/g) ?? [];
    expect(texts.filter((text) => !japanese.test(text))).toEqual([]);
    expect(fileName).toBe(en.calendar.fileName);
  });
});
