/** What would change the answer: the choices that reach further than what the person has, and those that look open and are not. */
import type { Choice, Prospect } from '../rules';
import { rowOn } from '../rules/law-on';
import { reentryPermitFees } from '../rules/values/reentry-permit-fees';
import { writeAmount } from './amounts';
import { because, hasFinding, inLanguage, type Reason, reachesFurther, type Teller, write } from './explain-cite';

/** One choice, how far it could reach, and what to do for it. */
export type Change = Reason & { readonly choice: Choice };

/** The choices that would reach further, in the order of the assessment. */
export const sayChanges = (teller: Teller): readonly Change[] =>
  teller.assessment.choices.flatMap((prospect): readonly Change[] => {
    const { choice, returnBy, rule } = prospect;
    if (returnBy === null || !reachesFurther(teller.assessment, returnBy)) return [];
    const text = sayers[choice](teller, prospect, write(teller.words, returnBy));
    return text === null ? [] : [{ choice, ...because(teller, rule, text) }];
  });

type SayChoice = (teller: Teller, prospect: Prospect, until: string) => string | null;

const sayers: Readonly<Record<Choice, SayChoice>> = {
  // Open, and yet nothing carries home: only whoever does not mean to come back.
  'special-reentry': ({ assessment, words }, _, until) =>
    assessment.basis === null ? words.explain.changes.special(until) : null,
  'reentry-permit': (teller, { arrangeBy, boundBy }, until) => {
    const { assessment, words } = teller;
    // Whoever has a card to find first, or means to leave for good, is not helped by a permit; nor is a travel document that ends before it.
    const helps = assessment.verdict !== 'fix-first' && !hasFinding(assessment, 'no-return-intent');
    if (arrangeBy === null || !helps || assessment.basis === 'refugee-travel-document') return null;
    return words.explain.changes.permit({
      by: write(words, arrangeBy),
      until,
      held: assessment.basis === 'reentry-permit',
      untilStayEnds: boundBy === 'stay-end',
      fee: sayFee(teller),
    });
  },
  'renew-first': ({ assessment, words }, { arrangeFrom }, until) => {
    const isOpen = arrangeFrom === null || hasFinding(assessment, 'stay-renewal-open');
    return words.explain.changes.renewal(until, isOpen ? 'now' : { from: write(words, arrangeFrom) });
  },
  extension: ({ words }, { arrangeBy }, until) =>
    arrangeBy === null ? null : words.explain.changes.extension({ by: write(words, arrangeBy), until }),
};

/** At the counter, by the law of the assessment. */
function sayFee({ assessment: { law }, words }: Teller): string {
  const { single, multiple } = rowOn(reentryPermitFees, law.version);
  return words.explain.changes.fee(
    writeAmount(single.counter),
    writeAmount(multiple.counter),
    write(words, law.verifiedAt),
  );
}

/** Closed choices worth a word where the plan does not work: a renewal that opens too late, a permit that is as long as it can be. */
export function sayClosed(teller: Teller): readonly Reason[] {
  const { assessment, words, book } = teller;
  if (assessment.verdict !== 'impossible') return [];
  return assessment.choices
    .filter(({ returnBy }) => returnBy === null)
    .flatMap(({ choice, rule }): readonly Reason[] => {
      if (choice === 'renew-first') return sayRenewalTooLate(teller).map((text) => because(teller, rule, text));
      const sentence = choice === 'extension' ? book(rule, assessment.law.version)?.sentence : undefined;
      return sentence === undefined ? [] : [because(teller, rule, inLanguage(words, sentence))];
    });
}

const sayRenewalTooLate = ({ assessment, words }: Teller): readonly string[] =>
  assessment.deadlines
    .filter(({ kind }) => kind === 'stay-renewal-opens')
    .map(({ date }) => words.explain.changes.renewalTooLate(write(words, date)));
