/** Which questions matter to somebody, given what they answered so far: those whose answer could change what we say. */
import { addYears, type DateText, dateText, dayOf } from '../calendar';
import { assess } from '../rules/assess';
import type { Facts, Status } from '../rules/facts';
import { statusTraits } from '../rules/status';

/** Asked of everybody who has such a thing; most statuses do. */
export const stayQuestions = ['grant', 'stayEnds', 'cardEnds'] as const;
/** Asked where it matters. The last four matter to few people, who know it when they read them. */
export const furtherQuestions = ['permit', 'pending', 'birthDate'] as const;
export const seldomQuestions = ['declaresReturn', 'card', 'passport', 'exclusions'] as const;
export type FurtherQuestion = (typeof furtherQuestions)[number] | (typeof seldomQuestions)[number];

/** Whether people of a status have what a question of the stay asks for. Before the status is known, all of it is asked. */
export function stayQuestionsFor(status: Status | undefined): ReadonlySet<(typeof stayQuestions)[number]> {
  if (status === undefined) return new Set(stayQuestions);
  const { stay, card } = statusTraits[status];
  return new Set(
    stayQuestions.filter(
      (question) =>
        ({
          grant: stay === 'fixed' && status !== 'temporary-visitor',
          stayEnds: stay !== 'indefinite',
          cardEnds: card !== 'never',
        })[question],
    ),
  );
}

/** The questions one of whose answers would change the verdict or the last day; a birth date also where it moves the end of the card. */
export const furtherQuestionsFor = (facts: Facts, on: DateText): ReadonlySet<FurtherQuestion> =>
  new Set(
    [...furtherQuestions, ...seldomQuestions].filter((question) => {
      if (question === 'birthDate') return mayBeAChild(facts.residence.status);
      const unanswered = usual[question](facts);
      const now = sayingOf(unanswered, on);
      return otherAnswers[question](unanswered, on).some((other) => sayingOf(other, on) !== now);
    }),
  );

type Asked = Exclude<FurtherQuestion, 'birthDate'>;

const sayingOf = (facts: Facts, on: DateText): string => {
  const { verdict, basis, returnBy, missing } = assess(facts, on);
  return [verdict, basis, returnBy, ...missing].join(' ');
};

const residing = (facts: Facts, residence: Partial<Facts['residence']>): Facts => ({
  ...facts,
  residence: { ...facts.residence, ...residence },
});
const travelling = (facts: Facts, declaresReturn: boolean): Facts =>
  facts.trip === null ? facts : { ...facts, trip: { ...facts.trip, declaresReturn } };

/** The facts as if the question had not been answered: a question must not vanish because of its own answer. */
const usual: Readonly<Record<Asked, (facts: Facts) => Facts>> = {
  permit: (facts) => ({ ...facts, permit: null }),
  pending: (facts) => residing(facts, { pending: null }),
  declaresReturn: (facts) => travelling(facts, true),
  card: (facts) => residing(facts, { card: 'held' }),
  passport: (facts) => residing(facts, { passport: 'valid' }),
  exclusions: (facts) => residing(facts, { exclusions: [] }),
};

const longestPermitInYears = 5;

/** Other answers than the usual one, to be tried. */
const otherAnswers: Readonly<Record<Asked, (facts: Facts, on: DateText) => readonly Facts[]>> = {
  permit: (facts) => {
    if (facts.trip === null) return [];
    const effective = facts.trip.departs;
    const ends = dateText(addYears(dayOf(effective), longestPermitInYears));
    return [{ ...facts, permit: { kind: 'multiple', effective, ends, used: false } }];
  },
  pending: (facts, on) => {
    const { stayEnds } = facts.residence;
    const filed = stayEnds !== null && stayEnds < on ? stayEnds : on;
    return [residing(facts, { pending: { kind: 'renewal', filed, decided: null } })];
  },
  declaresReturn: (facts) => [travelling(facts, false)],
  card: (facts) => [residing(facts, { card: 'missing' })],
  passport: (facts) => [
    residing(facts, { passport: 'refugee-travel-document' }),
    residing(facts, { passport: 'expired' }),
  ],
  exclusions: (facts) => [residing(facts, { exclusions: ['departure-hold'] })],
};

/** A card of somebody under 16 ends by their sixteenth birthday (Immigration Act art. 19-5). Who works is older. */
const mayBeAChild = (status: Status): boolean => childrenHold.has(status);
const childrenHold: ReadonlySet<Status> = new Set([
  'dependent',
  'designated-activities',
  'long-term-resident',
  'permanent-resident',
  'special-permanent-resident',
  'spouse-or-child-of-japanese',
  'spouse-or-child-of-permanent-resident',
  'student',
]);
