import { type Glyph, labelX, layOut, rail } from '../../../shared/timeline/lay-out';
import { stripOf, stripWidth } from '../../../shared/timeline/strip';
import { speechOf, tellStrip, tellTimeline } from '../../../shared/timeline/tell';
import type { Timeline } from '../../../shared/timeline/timeline';
import type { DateWriter } from '../../../shared/words/date-writer';
import type { TimelineWords } from '../../../shared/words/timeline-words';

type TimelineProps = { readonly words: TimelineWords; readonly dates: DateWriter; readonly timeline: Timeline };

/** One person's days as a picture, from top to bottom. Its text alternative says all of it; `id` is the page's name for it. */
export function TimelinePicture({ id, words, dates, timeline }: TimelineProps & { readonly id: string }) {
  const { width, height, stops, bars } = layOut(timeline, speechOf(words, dates, timeline.today));
  const [first, last] = [stops[0]?.y ?? 0, stops.at(-1)?.y ?? 0];
  return (
    <svg class="timeline" role="img" viewBox={`0 0 ${width} ${height}`} aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-text`}>{tellTimeline(timeline, words, dates).join(' ')}</desc>
      <line class="rail" x1={rail} x2={rail} y1={first} y2={last} />
      {bars.map(({ kind, x, top, bottom }) => (
        <line class={`bar ${kind}`} x1={x} x2={x} y1={top} y2={bottom} />
      ))}
      {stops.map(({ day, y, kinds, glyph, lines }) => (
        <g class={day < timeline.today ? 'past' : undefined}>
          {kinds.includes('today') ? <path class="now" d={`M${rail} ${y}H${labelX - 6}M6 ${y - 5}l9 5-9 5z`} /> : null}
          <path class={`glyph ${glyph}`} d={draw[glyph](rail, y)} />
          {lines.map(({ text, y: baseline, isDate }) => (
            <text class={isDate ? 'day' : undefined} x={labelX} y={baseline}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

const stripHeight = 16;
const middle = stripHeight / 2;
const daysOfMonth = 30;

/** The nearest days of one person in a strip, the same days for everybody; a line for every thirty days from today. */
export function TimelineStrip({ words, dates, timeline }: TimelineProps) {
  const { today, marks, bars, ...range } = stripOf(timeline);
  const text = tellStrip({ today, marks, bars, ...range }, words, dates).join(' ');
  return (
    <svg class="timeline strip" role="img" viewBox={`-1 0 ${stripWidth + 2} ${stripHeight}`}>
      <title>{text}</title>
      <path
        class="months"
        d={[1, 2, 3].map((month) => `M${today + month * daysOfMonth} 2V${stripHeight - 2}`).join('')}
      />
      <line class="rail" x1={0} x2={stripWidth} y1={middle} y2={middle} />
      {bars.map(({ kind, x, width }) => (
        <line class={`bar ${kind}`} x1={x} x2={x + width} y1={middle} y2={middle} />
      ))}
      <path class="now" d={`M${today} 0V${stripHeight}`} />
      {marks.map(({ kind, x }) => {
        const glyph: Glyph = tripMarks.has(kind) ? 'trip' : 'end';
        return <path class={`glyph ${glyph}`} d={draw[glyph](x, middle)} />;
      })}
    </svg>
  );
}

const tripMarks: ReadonlySet<string> = new Set(['departure', 'planned-return', 'returned']);

/** The forms of the marks: full squares end something, full circles belong to the trip, open forms are days to act on. */
const draw: Readonly<Record<Glyph, (x: number, y: number) => string>> = {
  end: (x, y) => `M${x - 5} ${y - 5}h10v10h-10z`,
  by: (x, y) => `M${x} ${y - 7}l7 7-7 7-7-7z`,
  trip: (x, y) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`,
  aim: (x, y) => `M${x - 6} ${y + 5}l6-11 6 11z`,
  opens: (x, y) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`,
  today: (x, y) => `M${x - 2} ${y}h4`,
};
