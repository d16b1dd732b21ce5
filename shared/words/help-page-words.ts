/** What the help page says around the official names, numbers and pages of `shared/help`. Days arrive written. */
type Titled = { readonly title: string; readonly text: string };

/** A question somebody has about these reminders. */
export const helpQuestions = [
  'linkLost',
  'notArrived',
  'moved',
  'changedDates',
  'cameBack',
  'whoSees',
  'official',
] as const;
export type HelpQuestion = (typeof helpQuestions)[number];

export type HelpPageWords = {
  /** Leads here from every other page, and is the title. */
  readonly title: string;
  readonly text: string;
  readonly contents: string;
  /** What stands beside a number. */
  readonly phone: string;
  readonly phoneFromAbroad: string;
  readonly hours: string;
  /** The hours arrive as `8:30–17:15`. */
  readonly weekdays: (hours: string) => string;
  readonly officialPage: string;
  readonly checkedOn: (date: string) => string;
  readonly immigration: Titled;
  readonly support: Titled;
  readonly bureaus: Titled & {
    readonly name: string;
    readonly serves: string;
    readonly page: string;
  };
  readonly missions: Titled & { readonly page: string };
  readonly lost: Titled & {
    readonly inJapan: { readonly title: string; readonly steps: readonly string[] };
    readonly abroad: { readonly title: string; readonly steps: readonly string[] };
    readonly cardPage: string;
    readonly reentryPage: string;
  };
  readonly questions: { readonly title: string } & Readonly<
    Record<HelpQuestion, { readonly question: string; readonly answer: string }>
  >;
};
