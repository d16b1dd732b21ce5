/** The Japanese block of a letter in another language: to show at a counter, at an airline desk, or to an employer. */
import { type DateText, dayOf } from '../calendar';
import { writeDateWithWeekday } from '../words/dates';
import { counter } from '../words/ja/letters-counter';
import type { Block } from './letter-blocks';
import type { Matter } from './letter-sections-matter';

/** Nothing where the letter is in Japanese already, or there is no date to show. */
export function sayAtCounter(matters: readonly Matter[]): readonly Block[] {
  const [first] = matters;
  if (first === undefined || first.words.language === 'ja') return [];
  const lines = matters.flatMap(listLines);
  if (lines.length === 0) return [];
  const title = first.words.letters.frame.counter;
  return [{ block: 'counter', title, lines: [counter.intro, ...lines, counter.notOfficial] }];
}

function listLines({ traveller, assessment, name }: Matter): readonly string[] {
  const { residence, trip } = traveller;
  const isAway = trip !== null && trip.returned === null;
  const lines = [
    ...(isAway ? [counter.departs(write(trip.departs))] : []),
    ...(isAway && assessment.returnBy !== null ? [counter.returnBy(write(assessment.returnBy))] : []),
    ...(isAway && assessment.basis !== null ? [counter.basis[assessment.basis]] : []),
    ...(isAway && assessment.boundBy !== null ? [counter.bound[assessment.boundBy]] : []),
    ...(residence.stayEnds === null ? [] : [counter.stayEnds(write(residence.stayEnds))]),
    ...(residence.cardEnds === null ? [] : [counter.cardEnds(write(residence.cardEnds))]),
  ];
  return lines.length === 0 || name === undefined ? lines : [counter.traveller(name), ...lines];
}

const write = (date: DateText): string => writeDateWithWeekday(dayOf(date), 'ja');
