/** Everything our pages say, as one type: a language that forgets a sentence does not compile. Dates arrive already written. */
import type { FieldTexts } from '../problems';
import type { LedgerEntry } from '../registrations/ledger';
import type {
  declaresReturnChoices,
  GrantChoice,
  PageField,
  pendingChoices,
  permitChoices,
} from '../registrations/page-form';
import type { DatePart } from '../registrations/typed-date-form';
import type { Card, Exclusion, Passport } from '../rules/facts';
import type { CardPageWords } from './card-page-words';
import type { CheckPageWords } from './check-page-words';
import type { HelpPageWords } from './help-page-words';
import type { LinkPageWords } from './link-page-words';
import type { ManagePageWords } from './manage-page-words';
import type { NoticesPageWords } from './notices-page-words';
import type { TimelineWords } from './timeline-words';

export type PageWords = {
  readonly frame: PageFrameWords;
  readonly form: FormWords;
  readonly check: CheckPageWords;
  readonly checkMail: CheckMailWords;
  readonly confirm: ConfirmPageWords;
  readonly own: OwnPageWords;
  readonly stop: StopPageWords;
  readonly manage: ManagePageWords;
  readonly link: LinkPageWords;
  readonly help: HelpPageWords;
  readonly notices: NoticesPageWords;
  readonly card: CardPageWords;
  readonly timeline: TimelineWords;
  readonly fields: FieldTexts;
  readonly refusals: RefusalPageWords;
};

type Titled = { readonly title: string; readonly text: string };

export type PageFrameWords = {
  readonly brand: string;
  readonly tagline: string;
  readonly skip: string;
  /** Names the list of languages. */
  readonly languages: string;
  /** Leads to the page of the law. */
  readonly law: string;
  readonly notAdvice: string;
  /** At the foot while nobody who grew up with the language has read our pages: that this is so, and how to tell us of a mistake. */
  readonly unreviewed: string;
  readonly privacy: string;
  /** In its place, to somebody whom their employer registered. */
  readonly privacyOfTold: (employer: string) => string;
  readonly errorPrefix: string;
  readonly errorTitle: string;
  readonly done: string;
  readonly optional: string;
  readonly dateParts: Readonly<Record<DatePart, string>>;
  /** In which order the three boxes of a date stand. */
  readonly dateOrder: readonly DatePart[];
  readonly dateHint: string;
};

export type FieldWords = {
  readonly label: string;
  /** What a list of errors calls it. */
  readonly short: string;
  readonly hint?: string;
};

export type FormWords = Titled & {
  readonly points: readonly string[];
  readonly sections: Readonly<Record<'trip' | 'stay' | 'more' | 'contact', string>>;
  readonly fields: Readonly<Record<PageField, FieldWords>>;
  readonly choose: string;
  readonly grants: Readonly<Record<GrantChoice, string>>;
  readonly permits: Readonly<Record<(typeof permitChoices)[number], string>>;
  readonly pendings: Readonly<Record<(typeof pendingChoices)[number], string>>;
  readonly declaresReturns: Readonly<Record<(typeof declaresReturnChoices)[number], string>>;
  readonly cards: Readonly<Record<Card, string>>;
  readonly passports: Readonly<Record<Passport, string>>;
  readonly exclusions: Readonly<Record<Exclusion, string>>;
  readonly usualZones: string;
  readonly allZones: string;
  readonly next: string;
  readonly button: string;
  /** Names the field that nobody sees and only programs fill in. */
  readonly leaveEmpty: string;
  /** To whoever pressed the last button as fast as only programs do. */
  readonly tooQuick: string;
};

export type CheckMailWords = {
  readonly title: string;
  readonly wrote: (email: string) => string;
  readonly press: string;
  readonly notArrived: string;
  /** Before the link to have the letter sent again. */
  readonly mostAnHour: string;
  readonly understood: string;
  readonly willCome: string;
  readonly noLetters: string;
  readonly stop: string;
  readonly wrongAddress: string;
  readonly again: string;
};

export type ConfirmPageWords = Titled & { readonly until: string; readonly button: string; readonly notYou: string };

export type OwnPageWords = {
  readonly title: string;
  readonly hello: (name: string) => string;
  readonly traveller: (position: number) => string;
  readonly returnBy: string;
  readonly planBy: string;
  readonly endOfDay: string;
  readonly bothClocks: (local: string, time: string) => string;
  /** In place of `returnBy`, where that day has passed. */
  readonly endedOn: string;
  /** Where no trip is open: the nearest date of the stay or the card. */
  readonly nextDate: string;
  /** The last minute of the last day, on both clocks. */
  readonly clocks: {
    readonly title: string;
    readonly japan: string;
    readonly there: (place: string) => string;
    readonly at: (date: string, time: string) => string;
  };
  readonly why: Readonly<Record<'date' | 'noDate' | 'changes' | 'closed' | 'turnTo', string>>;
  readonly missing: string;
  readonly todo: string;
  readonly todoBy: (date: string) => string;
  readonly ticks: {
    readonly text: string;
    readonly tick: (action: string) => string;
    readonly untick: (action: string) => string;
    readonly ticked: (date: string) => string;
  };
  readonly notes: string;
  readonly weekly: string;
  readonly dates: string;
  readonly rule: string;
  readonly noDates: string;
  readonly back: Titled & {
    readonly date: FieldWords;
    readonly button: string;
    readonly since: (date: string) => string;
  };
  /** Leads from what is missing to where it can be said. */
  readonly tellMissing: string;
  readonly letters: Titled & {
    readonly none: string;
    readonly coming: string;
    readonly noneComing: string;
    /** Opens the letters from a day on. */
    readonly later: (from: string) => string;
    readonly past: string;
    /** Whose clock the times are of. */
    readonly clock: (place: string) => string;
  };
  readonly statuses: Readonly<Record<'promised' | LedgerEntry['status'], string>>;
  readonly reasons: (reason: string) => string;
  readonly told: (employer: string) => string;
  /** Opens what the letter told: what is kept, who sees it, how to object. */
  readonly toldMore: string;
  readonly seen: Titled & {
    readonly employerSees: (employer: string) => string;
    readonly button: string;
    readonly said: (date: string) => string;
    readonly next: (date: string) => string;
    readonly noMore: string;
    readonly none: string;
    readonly ownPage: string;
  };
  readonly keep: {
    readonly title: string;
    readonly left: (employer: string) => string;
    readonly text: (employer: string) => string;
    readonly button: string;
    readonly orStop: string;
  };
  readonly unreachable: string;
  readonly done: Readonly<
    Record<
      | 'confirmed'
      | 'already-confirmed'
      | 'back'
      | 'changed'
      | 'unchanged'
      | 'seen'
      | 'kept'
      | 'ticked'
      | 'unticked'
      | 'trip-planned'
      | 'person-added'
      | 'person-removed'
      | 'saved'
      | 'address-asked'
      | 'address-confirmed'
      | 'second-confirmed'
      | 'second-dropped'
      | 'started',
      string
    >
  >;
};

export type StopPageWords = Titled & {
  readonly employerSees: (employer: string) => string;
  readonly button: string;
  readonly keep: string;
  readonly stopped: Titled & {
    readonly erased: string;
    readonly kept: (employer: string) => string;
    /** Says that one press starts the letters again. */
    readonly startAgain: string;
    readonly again: string;
  };
  readonly oneClick: string;
};

export type RefusalPageWords = Readonly<
  Record<
    'deadLink' | 'notFound' | 'tooLarge' | 'tooManyRequests' | 'crossSite' | 'unexpected',
    Titled & { readonly button: string }
  >
>;
