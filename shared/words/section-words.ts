/** What the sections of a reminder say: coming back, leaving, the stay, the card. Dates arrive already written. */
import type { pendingKinds } from '../rules/facts';

/** A sentence about a day and how many days are left until it. */
type Until = (date: string, daysLeft: number) => string;
type OnDate = (date: string) => string;

/** What is lost when nobody comes back in time. */
export type AtStake = 'status' | 'permanent-residence' | 'special-permanent-residence';

/** Coming back: return, continuation, the day after, "are you back?", and the quiet years. */
export type ReentryWords = {
  readonly returnSubject: Until;
  readonly returnTitle: (daysLeft: number) => string;
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
  readonly papers: Readonly<Record<'card' | 'certificate' | 'passport' | 'permit' | 'travel-document', string>>;
  readonly pressBack: string;
  readonly lost: Readonly<Record<AtStake, OnDate>>;
  readonly continuationSubject: Until;
  readonly continuationTitle: string;
  readonly continuation: (stayEnded: string, limit: string) => string;
  readonly voidOnDecision: string;
  readonly finishInJapan: OnDate;
  readonly decided: string;
  readonly passedSubject: OnDate;
  readonly passedTitle: string;
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
  readonly title: string;
  readonly permitTitle: string;
  readonly permitApply: OnDate;
  readonly returnsTooLate: (returns: string, limit: string) => string;
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
  readonly endTitle: (daysLeft: number) => string;
  readonly apply: OnDate;
  readonly papers: string;
  readonly onlyInJapan: string;
  readonly away: OnDate;
  readonly pending: Readonly<Record<PendingKind, (filed: string) => string>>;
  readonly continues: OnDate;
  readonly applied: string;
  readonly otherwise: string;
  readonly otherwiseWaiting: OnDate;
  readonly passedSubject: OnDate;
  readonly passedTitle: string;
  readonly passed: OnDate;
  readonly renewed: string;
  readonly waiting: string;
  readonly neither: string;
  readonly button: string;
};

export type CardPaper = 'card' | 'certificate';

/** The residence card, or the certificate of a special permanent resident. */
export type CardWords = {
  /** How the paper is called in a sentence and, shorter, in a subject. */
  readonly names: Readonly<Record<CardPaper, string>>;
  readonly opensSubject: (paper: string, date: string) => string;
  readonly opensTitle: (paper: string) => string;
  readonly opens: OnDate;
  readonly endSubject: (paper: string, date: string, daysLeft: number) => string;
  readonly endTitle: (paper: string, daysLeft: number) => string;
  readonly where: Readonly<Record<CardPaper, string>>;
  readonly early: string;
  readonly onlyInJapan: (paper: string) => string;
  readonly otherwise: (paper: string) => string;
  readonly passedSubject: (paper: string, date: string) => string;
  readonly passedTitle: (paper: string) => string;
  readonly passed: (paper: string, date: string) => string;
  readonly renewed: string;
  readonly notRenewed: string;
  readonly button: string;
};
