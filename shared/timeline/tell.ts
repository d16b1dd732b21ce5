/** What the picture of a timeline shows, in whole sentences: nobody has to see it. */
import type { DateWriter } from '../words/date-writer';
import type { TimelineWords } from '../words/timeline-words';
import type { TimelineSpeech } from './lay-out';
import type { Strip } from './strip';
import { stopsOf, type Timeline } from './timeline';

/** One sentence for each day, then one for each stretch. */
export function tellTimeline(timeline: Timeline, words: TimelineWords, dates: DateWriter): readonly string[] {
  const days = stopsOf(timeline).map(({ day, kinds }) =>
    words.tell(
      dates.plain(day),
      kinds.map((kind) => words.marks[kind]),
    ),
  );
  const stretches = timeline.stretches.map(({ kind, from, to }) =>
    words.stretches[kind](dates.plain(from), dates.plain(to)),
  );
  return [...days, ...stretches];
}

/** The same of a strip: what lies in it, or that nothing does. */
export function tellStrip(
  { to, today, marks, bars }: Strip,
  words: TimelineWords,
  dates: DateWriter,
): readonly string[] {
  const write = dates.short;
  if (marks.length === 0 && bars.length === 0) return [words.nothingUntil(write(to))];
  const away = bars.some(({ kind, x, width }) => kind === 'away' && x <= today && today <= x + width);
  return [
    ...(away ? [words.awayToday] : []),
    ...marks.map(({ kind, day }) => words.tell(write(day), [words.marks[kind]])),
  ];
}

/** What the labels of the picture say. */
export const speechOf = (words: TimelineWords, dates: DateWriter, today: Timeline['today']): TimelineSpeech => ({
  mark: (kind) => words.marks[kind],
  day: (day) => words.when(dates.short(day), day - today),
});
