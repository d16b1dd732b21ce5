/** Everything a letter says, as one type: a language that forgets a sentence does not compile. Dates arrive already written. */
import type { LetterKind } from '../letters/kinds';
import type { DeadlineKind } from '../rules/assessment';
import type { MoreKind } from './more-letter-words';
import type { CardWords, DepartureWords, ReentryWords, StayWords } from './section-words';

export type LetterWords = {
  readonly frame: FrameWords;
  readonly answers: AnswerWords;
  readonly labels: LabelWords;
  readonly reentry: ReentryWords;
  readonly departure: DepartureWords;
  readonly stay: StayWords;
  readonly card: CardWords;
  readonly missing: MissingWords;
  /** What a letter to come will be about, for the list of what we promise; `nameLetter` knows them all. */
  readonly promises: Readonly<Record<Exclude<LetterKind, MoreKind>, string>>;
  readonly calendar: CalendarWords;
};

type OnDate = (date: string) => string;

/** What stands around every letter. */
export type FrameWords = {
  /** At the foot while nobody who grew up with the language has checked its letters. */
  readonly unreviewed: string;
  readonly greeting: (name: string | undefined) => string;
  /** How a traveller without a label is called: the second one of the family. */
  readonly traveller: (position: number) => string;
  readonly named: (name: string, text: string) => string;
  readonly andMore: (text: string, count: number) => string;
  readonly several: (count: number) => string;
  readonly daysLeft: (days: number) => string;
  /** The end of a day in Japan, on both clocks. */
  readonly bothClocks: (japan: string, local: string, place: string) => string;
  readonly endOfDay: (japan: string) => string;
  readonly doNow: string;
  readonly otherwise: string;
  readonly ownPage: string;
  readonly onOwnPage: string;
  readonly counter: string;
  readonly seen: {
    /** Beside the button, where a date is at most thirty days ahead. */
    readonly ask: string;
    readonly employerSees: (employer: string) => string;
    readonly button: string;
  };
  readonly advice: string;
  readonly stop: string;
  readonly noTracking: string;
};

/** In the order in which they are told. */
export const toldFacts = ['kept', 'from', 'why', 'sees', 'long', 'starts', 'object', 'after'] as const;
type ToldFact = (typeof toldFacts)[number];

/** Letters that answer something somebody just did. */
export type AnswerWords = {
  readonly confirm: {
    readonly subject: string;
    readonly title: string;
    readonly what: string;
    readonly press: string;
    readonly button: string;
    readonly otherwise: string;
    readonly notYou: string;
  };
  readonly told: {
    readonly subject: (employer: string) => string;
    readonly title: (employer: string) => string;
    readonly yourEmployer: string;
    readonly who: (employer: string) => string;
    /** What somebody must know whom another registered; the own page says it too. */
    readonly facts: Readonly<Record<ToldFact, { readonly label: string; readonly text: (employer: string) => string }>>;
    readonly button: string;
    readonly objectButton: string;
  };
  readonly offered: {
    readonly subject: (employer: string) => string;
    readonly title: (employer: string) => string;
    readonly goOn: string;
    readonly keep: (employer: string) => string;
    readonly nothing: (employer: string) => string;
    readonly address: string;
    readonly button: string;
    readonly stop: (employer: string) => string;
    readonly stopButton: string;
  };
  readonly welcome: {
    readonly subject: string;
    readonly subjectWithDate: OnDate;
    readonly title: string;
    readonly intro: string;
    /** In place of `intro`, where somebody took the registration over from their employer. */
    readonly kept: string;
  };
  readonly changed: {
    readonly subject: string;
    readonly subjectWithDate: OnDate;
    readonly title: string;
    readonly intro: string;
    readonly notYou: string;
  };
  readonly closed: {
    readonly subject: string;
    readonly title: string;
    readonly nothingMore: string;
    readonly erased: string;
    readonly kept: (employer: string) => string;
    readonly again: string;
    readonly datesStay: string;
    readonly button: string;
  };
  readonly dates: string;
  readonly whoseDates: (name: string) => string;
  readonly returned: OnDate;
  readonly noDates: string;
  readonly toDo: string;
  readonly by: (date: string, action: string) => string;
  readonly note: string;
  readonly letters: string;
  readonly lettersIntro: string;
  readonly noLetters: string;
  readonly promise: (what: string, days: readonly string[]) => string;
  /** "Are you back?" comes every week until it is answered. */
  readonly weekly: (what: string, first: string, last: string) => string;
  readonly moreDays: (count: number) => string;
};

export type LabelWords = {
  readonly lastDay: string;
  readonly aim: string;
  readonly endOfDay: string;
  readonly plan: string;
  readonly basis: string;
  readonly why: string;
  readonly planned: string;
  readonly verdict: string;
  /** Where it is a special permanent resident certificate that ends, not a residence card. */
  readonly certificate: CertificateNames;
};

/** Other words for the deadlines of a card, where the paper is a certificate. */
export type CertificateNames = Readonly<Partial<Record<DeadlineKind, string>>>;

/** A fact without which nothing may be said. */
export type MissingWords = {
  readonly subject: string;
  readonly title: string;
  readonly why: string;
  readonly until: string;
  readonly button: string;
};

export type CalendarWords = {
  readonly name: string;
  readonly fileName: string;
  readonly events: Readonly<Record<DeadlineKind, string>>;
  readonly certificate: CertificateNames;
  readonly note: string;
};
