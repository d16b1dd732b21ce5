/** What the page says that sends somebody the link to their own page again. */
import type { FieldWords } from './page-words';

export type LinkPageWords = {
  /** Leads here from every other page. */
  readonly leadsHere: string;
  /** Asked before that, where somebody might register a second time. */
  readonly registered: string;
  readonly ask: {
    readonly title: string;
    readonly text: string;
    readonly email: FieldWords;
    readonly button: string;
  };
  /** The answer, the same whoever asks: it may not tell who is registered. */
  readonly sent: {
    readonly title: string;
    readonly text: string;
    readonly notArrivedTitle: string;
    readonly notArrived: readonly string[];
    readonly again: string;
    readonly register: string;
  };
};
