/** What the status page says: for whoever wonders whether letters go, and for whoever runs the service. */
import { statusPage as en } from './en/status-page';
import { statusPage as ja } from './ja/status-page';
import type { DeskLanguage } from './languages';

/** Where a trial registration got stuck; `silent`: none was made at all. */
type Stuck = 'not-taken' | 'not-kept' | 'not-rung' | 'not-sent' | 'refused' | 'not-heard' | 'came-back' | 'silent';

export type StatusPageWords = {
  readonly title: string;
  readonly allWell: string;
  readonly someLate: string;
  readonly nothingIsLost: string;
  readonly whatToDo: string;
  /** Until when this was looked at, on the clocks of Japan. */
  readonly asOf: (time: string) => string;
  readonly part: string;
  readonly lastSeen: string;
  readonly isWell: string;
  readonly never: string;
  readonly states: Readonly<Record<'as-it-should-be' | 'not-yet', string>>;
  /** A part is late, and what that means. */
  readonly late: (meaning: string) => string;
  readonly sweep: { readonly name: string; readonly late: string };
  readonly letter: { readonly name: string; readonly always: string };
  readonly heartbeat: {
    readonly name: string;
    /** It came full circle; its letter took this many seconds. */
    readonly took: (seconds: number) => string;
    readonly stuck: Readonly<Record<Stuck, string>>;
  };
};

export const statusPageWordsFor = (language: DeskLanguage): StatusPageWords => (language === 'ja' ? ja : en);
