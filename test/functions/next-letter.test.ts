import { expect, it } from 'vitest';
import { nextOpenLetter, openLetters, openSoon } from '../../functions/next-letter';
import { instant } from '../../shared/calendar';
import { makePeopleDue } from '../bench/remind/people-due';

const dayInMs = 24 * 60 * 60_000;
/** Families of all languages, at home and abroad, with some letters behind them, on days before and after a letter is due. */
const moments = makePeopleDue(150).flatMap(({ stored: { registration }, at }) =>
  [-40, -9, -1, 0, 0.4, 3, 30, 200].map((days) => ({ registration, now: instant(at + days * dayInMs) })),
);

it('the next letter, looked for among those of the next weeks first, is the first of all', () => {
  for (const { registration, now } of moments)
    expect(nextOpenLetter(registration, now)).toEqual(openLetters(registration, now)[0]);
});

it('among the letters that may go soon is every one of the next day and a half', () => {
  for (const { registration, now } of moments) {
    const isSoon = ({ dueAt }: { readonly dueAt: number }): boolean => dueAt < now + 1.5 * dayInMs;
    expect(openSoon(registration, now).filter(isSoon)).toEqual(openLetters(registration, now).filter(isSoon));
  }
});
