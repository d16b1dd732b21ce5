/** Where everything stands in the picture of a timeline: from top to bottom, so that it fits a phone and no label covers another. */
import type { Day } from '../calendar';
import type { MarkKind, Stop, StretchKind, Timeline } from './timeline';
import { stopsOf } from './timeline';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One line of text: `y` is its baseline. */
export type Line = { readonly text: string; readonly y: number; readonly isDate: boolean };

export type PlacedStop = Stop & {
  /** The height of its mark on the rail. */
  readonly y: number;
  readonly glyph: Glyph;
  readonly lines: readonly Line[];
  /** What its lines take up, by a generous guess: nothing here can measure a font. */
  readonly label: Box;
};

export type Bar = { readonly kind: StretchKind; readonly x: number; readonly top: number; readonly bottom: number };

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly PlacedStop[];
  readonly bars: readonly Bar[];
};

/** What a mark looks like: its form tells what it is, for whoever sees no colours. */
export type Glyph = 'end' | 'by' | 'trip' | 'aim' | 'opens' | 'today';

const glyphs: Readonly<Record<MarkKind, Glyph>> = {
  return: 'end',
  'stay-end': 'end',
  'continuation-end': 'end',
  'permit-end': 'end',
  'document-end': 'end',
  'card-end': 'end',
  'permit-apply-by': 'by',
  'extension-apply-by': 'by',
  departure: 'trip',
  'planned-return': 'trip',
  returned: 'trip',
  aim: 'aim',
  'stay-renewal-opens': 'opens',
  'card-renewal-opens': 'opens',
  today: 'today',
};
/** Where several marks share a day, the gravest gives the form. */
const gravestFirst: readonly Glyph[] = ['end', 'by', 'trip', 'aim', 'opens', 'today'];

/** 288 units fill the column of the narrowest phone, 320 px less two margins of 18 px, at about one pixel each. */
const width = 288;
export const rail = 22;
const laneOf: Readonly<Record<StretchKind, number>> = {
  away: rail,
  margin: rail,
  'stay-renewal': rail + 17,
  'card-renewal': rail + 26,
};
export const labelX = 62;
const edge = 12;
const fontSizes = { mark: 14, date: 13 } as const;
const lineHeight = 19;
/** Between two labels at least. */
const gap = 11;
/** A longer time is a longer way, but five years do not make a page: the root of the days, 48 units at most. */
const wayOf = (days: number): number => Math.min(48, 1.6 * Math.sqrt(days));

/** How the picture says its marks and days, in one language. */
export type TimelineSpeech = {
  readonly mark: (kind: MarkKind) => string;
  /** A day, and how far away it is. */
  readonly day: (day: Day) => string;
};

export function layOut(timeline: Timeline, speech: TimelineSpeech): Picture {
  const stops: PlacedStop[] = [];
  for (const stop of stopsOf(timeline)) {
    const before = stops.at(-1);
    const top = before === undefined ? edge : before.label.y + before.label.height + gap + wayOf(stop.day - before.day);
    stops.push(placeStop(stop, top, speech));
  }
  const last = stops.at(-1);
  const heightOf = new Map(stops.map(({ day, y }) => [day, y]));
  return {
    width,
    height: Math.ceil(last === undefined ? edge : last.label.y + last.label.height + edge),
    stops,
    bars: timeline.stretches.flatMap(({ kind, from, to }) => {
      const [top, bottom] = [heightOf.get(from), heightOf.get(to)];
      return top === undefined || bottom === undefined ? [] : [{ kind, x: laneOf[kind], top, bottom }];
    }),
  };
}

function placeStop(stop: Stop, top: number, speech: TimelineSpeech): PlacedStop {
  const texts = [...stop.kinds.map(speech.mark), speech.day(stop.day)];
  const lines = texts.map((text, index) => ({
    text,
    // The baseline stands about three quarters down its line.
    y: round(top + index * lineHeight + lineHeight * 0.75),
    isDate: index === texts.length - 1,
  }));
  return {
    ...stop,
    y: round(top + lineHeight / 2),
    glyph: gravestFirst.find((glyph) => stop.kinds.some((kind) => glyphs[kind] === glyph)) ?? 'today',
    lines,
    label: {
      x: labelX,
      y: round(top),
      width: Math.max(...lines.map(({ text, isDate }) => guessWidth(text, isDate ? 'date' : 'mark'))),
      height: texts.length * lineHeight,
    },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Wide letters of Japanese take a whole square; of the others, spaces among them, a line takes six tenths each at most. */
export function guessWidth(text: string, what: keyof typeof fontSizes): number {
  const squares = [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.58), 0);
  return squares * fontSizes[what];
}
