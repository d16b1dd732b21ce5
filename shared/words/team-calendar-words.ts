/** Everything the calendar of an employer's team says, and the page of its address, as one type: a language that forgets a sentence does not compile. */
import { teamCalendar as en } from './en/employer-calendar';
import { teamCalendar as ja } from './ja/employer-calendar';

import type { DeskLanguage } from './languages';

type Titled = { readonly title: string; readonly text: string };

export type TeamCalendarWords = {
  readonly name: (employer: string) => string;
  readonly plannedReturn: string;
  /** In place of a date that holds no more; it names nobody. */
  readonly cancelled: string;
  readonly employeeId: (employeeId: string) => string;
  readonly page: Titled & {
    readonly lead: string;
    readonly none: string;
    readonly make: string;
    readonly made: string;
    readonly address: string;
    /** Opens the address in the calendar program of this device. */
    readonly open: string;
    readonly secret: Titled;
    readonly how: string;
    readonly programs: readonly { readonly name: string; readonly steps: readonly string[] }[];
    readonly know: string;
    readonly notes: readonly string[];
    readonly renew: Titled & { readonly button: string };
  };
};

/** The words of the team's calendar in a language of our pages. */
export const teamCalendarWordsFor = (language: DeskLanguage): TeamCalendarWords => (language === 'ja' ? ja : en);
