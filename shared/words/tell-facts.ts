import { type DateText, type Day, dayOf } from '../calendar';
import type { Facts, Permit, Residence, Trip } from '../rules/facts';
import { statusTraits } from '../rules/status';
import type { FactsWords } from './facts-words';

export type FactsTeller = { readonly words: FactsWords; readonly write: (day: Day) => string };

/** What is known of a person beside the status, in a few words each. What is as usual is left out. */
export function tellFacts({ residence, trip, permit }: Facts, { words, write }: FactsTeller): readonly string[] {
  const on = (say: (date: string) => string, date: DateText | null): readonly string[] =>
    date === null ? [] : [say(write(dayOf(date)))];
  return [
    ...tellStay(residence),
    ...on(words.cardEnds, residence.cardEnds),
    ...(residence.card === 'held' ? [] : [words.cards[residence.card]]),
    ...(residence.passport === 'valid' ? [] : [words.passports[residence.passport]]),
    ...on(words.passportEnds, residence.passportEnds),
    ...on(words.born, residence.birthDate),
    ...residence.exclusions.map((exclusion) => words.exclusions[exclusion]),
    ...(residence.pending ? on(words.pending[residence.pending.kind], residence.pending.filed) : []),
    ...(residence.pending ? on(words.decided, residence.pending.decided) : []),
    ...(permit ? tellPermit(permit) : []),
    ...(trip ? tellTrip(trip) : [words.noTrip]),
  ];

  function tellStay({ status, stayEnds, grant, grantMonths }: Residence): readonly string[] {
    const { stay } = statusTraits[status];
    if (stay === 'indefinite') return [];
    const isUsual = grant === 'over-3-months' || grant === 'indefinite' || (grant === 'unknown' && stay === 'mission');
    return [
      ...(isUsual ? [] : [words.grants[grant]]),
      ...(grantMonths === undefined ? [] : [words.grantMonths(grantMonths)]),
      ...on(words.stayEnds, stayEnds),
    ];
  }

  function tellPermit({ kind, effective, ends, used }: Permit): readonly string[] {
    const said = words.permits[kind](write(dayOf(effective)), write(dayOf(ends)));
    return used ? [said, words.permitUsed] : [said];
  }

  function tellTrip({ departs, returns, returned, declaresReturn }: Trip): readonly string[] {
    return [
      ...on(words.departs, departs),
      ...(declaresReturn ? [] : [words.leavesForGood]),
      ...on(words.returns, returns),
      ...(declaresReturn && returns === null && returned === null ? [words.openReturn] : []),
      ...on(words.returned, returned),
    ];
  }
}
