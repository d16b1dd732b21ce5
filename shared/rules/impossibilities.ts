import { type Day, parseDate } from '../calendar';
import type { Impossibility } from './assessment';
import type { Facts } from './facts';

/**
 * Facts that cannot be, each with the field that says so: a date the calendar does not have, or an end before its beginning.
 * The list is closed. Whatever else looks odd is a finding, since the person may know better than we do.
 */
export function findImpossibilities(facts: Facts): readonly Impossibility[] {
  const found: Impossibility[] = [];
  const read = (pointer: string, text: string | null | undefined): Day | undefined => {
    if (text === null || text === undefined) return undefined;
    const day = parseDate(text);
    if (day === undefined) found.push({ code: 'no-such-date', pointer });
    return day;
  };
  const expectOrder = (from: Day | undefined, to: Day | undefined, otherwise: Impossibility) => {
    if (from !== undefined && to !== undefined && to < from) found.push(otherwise);
  };

  const { residence, trip, permit } = facts;
  read('/residence/stayEnds', residence.stayEnds);
  read('/residence/cardEnds', residence.cardEnds);
  read('/residence/passportEnds', residence.passportEnds);
  read('/residence/birthDate', residence.birthDate);
  const filed = read('/residence/pending/filed', residence.pending?.filed);
  const decided = read('/residence/pending/decided', residence.pending?.decided);
  const departs = read('/trip/departs', trip?.departs);
  const returns = read('/trip/returns', trip?.returns);
  const returned = read('/trip/returned', trip?.returned);
  const effective = read('/permit/effective', permit?.effective);
  const ends = read('/permit/ends', permit?.ends);

  expectOrder(filed, decided, { code: 'decided-before-filed', pointer: '/residence/pending/decided' });
  expectOrder(departs, returns, { code: 'returns-before-departure', pointer: '/trip/returns' });
  expectOrder(departs, returned, { code: 'returned-before-departure', pointer: '/trip/returned' });
  expectOrder(effective, ends, { code: 'permit-ends-before-effective', pointer: '/permit/ends' });
  return found;
}
