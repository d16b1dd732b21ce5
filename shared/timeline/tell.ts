/** What the picture of a timeline shows, in whole sentences: nobody has to see it. */
import { writeDate, writeShortDate } from '../words/dates';
import type { TimelineWords } from '../words/timeline-words';
import type { TimelineSpeech } from './lay-out';
import type { Strip } from './strip';
import { stopsOf, type Timeline } from './timeline';

/** One sentence for each day, then one for each stretch. */
export function tellTimeline(timeline: Timeline, words: TimelineWords): readonly string[] {
  const { language } = words;
  const days = stopsOf(timeline).map(({ day, kinds }) =>
    words.tell(
      writeDate(day, language),
      kinds.map((kind) => words.marks[kind]),
    ),
  );
  const stretches = timeline.stretches.map(({ kind, from, to }) =>
    words.stretches[kind](writeDate(from, language), writeDate(to, language)),
  );
  return [...days, ...stretches];
}

/** The same of a strip: what lies in it, or that nothing does. */
export function tellStrip({ from, to, today, marks, bars }: Strip, words: TimelineWords): readonly string[] {
  const { language } = words;
  const write = (day: typeof from): string => writeShortDate(day, language);
  if (marks.length === 0 && bars.length === 0) return [words.nothingUntil(write(to))];
  const away = bars.some(({ kind, x, width }) => kind === 'away' && x <= today && today <= x + width);
  return [
    ...(away ? [words.awayToday] : []),
    ...marks.map(({ kind, day }) => words.tell(write(day), [words.marks[kind]])),
  ];
}

/** What the labels of the picture say. */
export const speechOf = (words: TimelineWords, today: Timeline['today']): TimelineSpeech => ({
  mark: (kind) => words.marks[kind],
  day: (day) => words.when(writeShortDate(day, words.language), day - today),
});
