/** Everything a letter says, as one type: a language that forgets a sentence does not compile. Dates arrive already written. */
import type { LetterKind } from '../letters/kinds';
import type { Basis, DeadlineKind, MissingFact } from '../rules/assessment';
import type { pendingKinds } from '../rules/facts';

export type LetterWords = {
  readonly frame: FrameWords;
  readonly answers: AnswerWords;
  readonly labels: LabelWords;
  readonly reentry: ReentryWords;
  readonly departure: DepartureWords;
  readonly stay: StayWords;
  readonly card: CardWords;
  readonly missing: MissingWords;
  /** What a letter to come will be about, for the list of what we promise. */
  readonly promises: Readonly<Record<LetterKind, string>>;
  readonly calendar: CalendarWords;
};

/** A sentence about a day and how many days are left until it. */
type Until = (date: string, daysLeft: number) => string;
type OnDate = (date: string) => string;

/** What stands around every letter. */
export type FrameWords = {
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
  readonly seen: string;
  readonly counter: string;
  readonly immigration: string;
  readonly advice: string;
  readonly stop: string;
  readonly noTracking: string;
};

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
    readonly who: (employer: string) => string;
    readonly kept: string;
    readonly why: string;
    readonly object: string;
    readonly starts: string;
    readonly button: string;
  };
  readonly welcome: {
    readonly subject: string;
    readonly subjectWithDate: OnDate;
    readonly title: string;
    readonly intro: string;
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
    readonly again: string;
    readonly datesStay: string;
    readonly button: string;
  };
  readonly dates: string;
  readonly whoseDates: (name: string) => string;
  readonly returned: OnDate;
  readonly noDates: string;
  readonly letters: string;
  readonly lettersIntro: string;
  readonly noLetters: string;
  readonly promise: (date: string, what: string) => string;
  readonly morePromises: (count: number) => string;
};

export type LabelWords = {
  readonly lastDay: string;
  readonly endOfDay: string;
  readonly plan: string;
  readonly basis: string;
  readonly why: string;
  readonly planned: string;
  readonly verdict: string;
  readonly stayEnds: string;
  readonly renewFrom: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly deadlines: Readonly<Record<DeadlineKind, string>>;
};

/** What is lost when nobody comes back in time. */
export type AtStake = 'status' | 'permanent-residence' | 'special-permanent-residence';

/** Coming back: return, continuation, the day after, "are you back?", and the quiet years. */
export type ReentryWords = {
  readonly returnSubject: Until;
  readonly returnTitle: Until;
  readonly appears: OnDate;
  /** While a continuation runs the day to aim for is the end of the stay; the limit is later but may end any day. */
  readonly aim: (stayEnds: string, limit: string) => string;
  readonly planFlight: OnDate;
  readonly bookFlight: OnDate;
  readonly flyNow: OnDate;
  readonly landToday: OnDate;
  readonly notExtendable: string;
  readonly extendable: (until: string, years: 6 | 7) => string;
  readonly stayNotRenewedAbroad: OnDate;
  readonly askMission: OnDate;
  readonly carry: (papers: string) => string;
  readonly papers: Readonly<Record<'card' | 'certificate' | 'passport' | 'travel-document', string>>;
  readonly pressBack: string;
  readonly lost: Readonly<Record<AtStake, string>>;
  readonly continuationSubject: Until;
  readonly continuationTitle: OnDate;
  readonly continuation: (stayEnded: string, limit: string) => string;
  readonly voidOnDecision: string;
  readonly finishInJapan: string;
  readonly decided: string;
  readonly passedSubject: OnDate;
  readonly passedTitle: OnDate;
  readonly passedBack: string;
  readonly passedAway: string;
  readonly passedSteps: readonly string[];
  readonly backSubject: OnDate;
  readonly backTitle: string;
  readonly backPlanned: OnDate;
  readonly backYes: string;
  readonly backNo: string;
  readonly backButton: string;
  readonly yearlySubject: OnDate;
  readonly yearlyTitle: string;
  readonly yearly: string;
};

export type DepartureWords = {
  readonly subject: Until;
  readonly subjectPermit: Until;
  readonly title: Until;
  readonly permitTitle: string;
  readonly permitApply: OnDate;
  readonly permitNotAbroad: string;
  readonly beforeTitle: string;
  readonly tick: string;
  readonly show: (papers: string) => string;
  readonly gates: string;
  readonly otherwise: string;
};

type PendingKind = (typeof pendingKinds)[number];

/** The period of stay. */
export type StayWords = {
  readonly opensSubject: OnDate;
  readonly opensTitle: string;
  readonly opens: OnDate;
  readonly endSubject: Until;
  readonly endTitle: Until;
  readonly apply: OnDate;
  readonly papers: string;
  readonly onlyInJapan: string;
  readonly away: OnDate;
  readonly pending: Readonly<Record<PendingKind, (filed: string) => string>>;
  readonly continues: OnDate;
  readonly otherwise: string;
  readonly passedSubject: OnDate;
  readonly passedTitle: string;
  readonly passed: OnDate;
  readonly renewed: string;
  readonly waiting: string;
  readonly neither: string;
  readonly button: string;
};

/** The residence card, or the certificate of a special permanent resident. */
export type CardWords = {
  readonly opensSubject: OnDate;
  readonly opensTitle: string;
  readonly opens: OnDate;
  readonly endSubject: Until;
  readonly endTitle: Until;
  readonly where: Readonly<Record<'card' | 'certificate', string>>;
  readonly early: string;
  readonly onlyInJapan: string;
  readonly otherwise: string;
  readonly passedSubject: OnDate;
  readonly passedTitle: string;
  readonly passed: OnDate;
  readonly renewed: string;
  readonly notRenewed: string;
  readonly button: string;
};

/** A fact without which nothing may be said. */
export type MissingWords = {
  readonly subject: string;
  readonly title: string;
  readonly why: string;
  readonly facts: Readonly<Record<MissingFact, string>>;
  readonly until: string;
  readonly button: string;
};

export type CalendarWords = {
  readonly name: string;
  readonly fileName: string;
  readonly events: Readonly<Record<DeadlineKind, string>>;
  readonly note: string;
};
