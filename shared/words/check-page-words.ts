/** What the first page says around its form: the answer, the steps, the slider, and the answers to be checked. Dates arrive already written. */
export type CheckPageWords = {
  /** Above a group of questions, where they come one at a time: which of how many it is. */
  readonly step: (position: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  /** Opens the questions that few people need. */
  readonly seldom: string;
  /** Where a group has no question for this person. */
  readonly nothingMore: string;
  readonly answer: {
    readonly title: string;
    /** Under the answer: the day in Japan it was worked out for, and that nothing was stored. */
    readonly asOf: (date: string) => string;
    /** In place of the answer, as long as it cannot be worked out. */
    readonly waiting: string;
    /** In its place, as long as something typed cannot be read. */
    readonly unclear: string;
    /** The button that shows the answer on the same page. */
    readonly show: string;
    /** The button that leads on to one's answers, to be checked. */
    readonly goOn: string;
    readonly offline: string;
  };
  readonly slider: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    /** What the slider says of a day. */
    readonly value: (date: string, verdict: string) => string;
    /** One line for each stretch of days that get the same answer. */
    readonly between: (from: string, to: string, verdict: string) => string;
    readonly from: (date: string, verdict: string) => string;
    readonly same: string;
  };
  readonly remind: { readonly title: string; readonly text: string; readonly button: string };
  readonly review: {
    readonly title: string;
    readonly text: string;
    readonly change: string;
    /** The same for whoever hears it without seeing what stands beside. */
    readonly changeOf: (what: string) => string;
    readonly notGiven: string;
    readonly letters: string;
    readonly noLetters: string;
    readonly stop: string;
    readonly family: string;
  };
};
