/** The Japanese block of a letter in another language: to show at a counter, at an airline desk, or to an employer. */
import { type DateText, dayOf } from '../calendar';
import { dates } from '../words/ja/dates';
import { counter } from '../words/ja/letters-counter';
import type { ReminderKind } from './kinds';
import type { Block } from './letter-blocks';
import type { Matter } from './letter-sections-matter';

/** Nothing where the letter is in Japanese already, or there is no date to show. `kind` is that of the most urgent reminder. */
export function sayAtCounter(matters: readonly Matter[], kind: ReminderKind | undefined): readonly Block[] {
  const [first] = matters;
  if (first === undefined || first.words.language === 'ja') return [];
  const lines = matters.flatMap(listLines);
  if (lines.length === 0) return [];
  const title = first.words.letters.frame.counter;
  return [{ block: 'counter', title, lines: [counter.intro, ...lines, ...ask(first, kind), counter.notOfficial] }];
}

function ask({ assessment }: Matter, kind: ReminderKind | undefined): readonly string[] {
  switch (kind) {
    case undefined:
    case 'yearly':
    case 'missing-fact':
      return [];
    case 'departure':
      return assessment.verdict === 'permit-needed' ? [counter.asks.permit] : [];
    case 'stay-renewal-opens':
    case 'stay-end':
    case 'stay-passed':
      return [counter.asks.stay];
    case 'card-renewal-opens':
    case 'card-end':
    case 'card-passed':
      return [counter.asks.card];
    default:
      return [counter.asks.return];
  }
}

function listLines({ traveller, assessment, name }: Matter): readonly string[] {
  const { residence, trip } = traveller;
  const { returnBy, basis, boundBy } = assessment;
  const onTrip =
    trip === null || trip.returned !== null
      ? []
      : [
          counter.departs(write(trip.departs)),
          ...(returnBy === null ? [] : [counter.returnBy(write(returnBy))]),
          ...(basis === null ? [] : [counter.basis[basis]]),
          ...(boundBy === null ? [] : [counter.bound[boundBy]]),
        ];
  const lines = [
    ...onTrip,
    ...(residence.stayEnds === null ? [] : [counter.stayEnds(write(residence.stayEnds))]),
    ...(residence.cardEnds === null ? [] : [counter.cardEnds(write(residence.cardEnds))]),
  ];
  return lines.length === 0 || name === undefined ? lines : [counter.traveller(name), ...lines];
}

const write = (date: DateText): string => dates.withWeekday(dayOf(date));
