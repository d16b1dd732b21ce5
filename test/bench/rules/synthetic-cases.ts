import { addDays, addYears, type DateText, type Day, dateText, dayOf } from '../../../shared/calendar';
import {
  exclusions,
  findImpossibilities,
  type Pending,
  type Permit,
  type Residence,
  statuses,
  statusTraits,
  type Trip,
} from '../../../shared/rules';
import type { RulesCase } from './rules-case';
import { type Chance, seededChance } from './seeded-chance';

const firstQuestion = dayOf('2026-11-22');

/**
 * People as they might write to us, the same on every run: all statuses alike, most papers in order, every third with a
 * permit, every fifth with an application pending, and one date in six a day around a limit.
 */
export function synthesiseCases(count: number): readonly RulesCase[] {
  const chance = seededChance(20261122);
  const cases: RulesCase[] = [];
  while (cases.length < count) {
    const found = synthesiseCase(chance, `S${cases.length + 1}`);
    if (findImpossibilities(found.facts).length === 0) cases.push(found);
  }
  return cases;
}

function synthesiseCase(chance: Chance, name: string): RulesCase {
  const on = addDays(firstQuestion, chance.between(0, 400));
  const departs = addDays(on, chance.happens(60) ? chance.between(0, 200) : -chance.between(1, 500));
  const trip = chance.happens(92) ? synthesiseTrip(chance, departs, on) : null;
  return {
    name,
    facts: {
      residence: synthesiseResidence(chance, departs, on),
      trip,
      permit: chance.happens(33) ? synthesisePermit(chance, departs) : null,
    },
    on: dateText(on),
  };
}

function synthesiseTrip(chance: Chance, departs: Day, on: Day): Trip {
  const away = chance.pick([
    chance.between(5, 30),
    chance.between(30, 330),
    chance.between(331, 380),
    chance.between(380, 2400),
  ]);
  const planned = chance.happens(16) ? around(chance, addYears(departs, 1)) : addDays(departs, away);
  const back = addDays(planned, chance.between(-4, 30));
  return {
    departs: dateText(departs),
    returns: chance.happens(85) ? dateText(planned) : null,
    returned: back >= departs && back <= on && chance.happens(50) ? dateText(back) : null,
    declaresReturn: chance.happens(96),
  };
}

function synthesiseResidence(chance: Chance, departs: Day, on: Day): Residence {
  const status = chance.pick(statuses);
  const traits = statusTraits[status];
  const isIndefinite = traits.stay === 'indefinite';
  const ends = chance.happens(16) ? around(chance, addYears(departs, 1)) : addDays(on, chance.between(-40, 1700));
  const stayEnds = isIndefinite || chance.happens(4) ? null : ends;
  const onDocument = chance.happens(5);
  return {
    status,
    stayEnds: textOrNull(stayEnds),
    grant: isIndefinite ? 'indefinite' : chance.happens(85) ? 'over-3-months' : chance.pick(rareGrants),
    cardEnds: textOrNull(isIndefinite ? addDays(on, chance.between(-40, 2500)) : stayEnds),
    card: traits.card === 'never' ? 'none' : chance.happens(92) ? 'held' : chance.pick(rareCards),
    passport: onDocument ? 'refugee-travel-document' : chance.happens(96) ? 'valid' : 'expired',
    passportEnds: chance.happens(onDocument ? 85 : 30) ? dateText(addDays(departs, chance.between(-60, 2000))) : null,
    birthDate: chance.happens(20) ? dateText(addDays(on, -chance.between(5_000, 20_000))) : null,
    exclusions: chance.happens(4) ? [chance.pick(exclusions)] : [],
    pending: chance.happens(20) ? synthesisePending(chance, ends) : null,
  };
}

const rareGrants = ['3-months-or-less', '3-months-or-less', '30-days-or-less', 'unknown', 'unknown'] as const;
const rareCards = ['issued-later', 'missing', 'none'] as const;

function synthesisePending(chance: Chance, stayEnds: Day): Pending {
  const filed = addDays(stayEnds, -chance.between(-5, 90));
  return {
    kind: chance.pick(['renewal', 'renewal', 'change', 'permanent-residence']),
    filed: dateText(filed),
    decided: chance.happens(30) ? dateText(addDays(filed, chance.between(0, 150))) : null,
  };
}

function synthesisePermit(chance: Chance, departs: Day): Permit {
  const effective = addDays(departs, -chance.between(-20, 1000));
  return {
    kind: chance.pick(['single', 'multiple']),
    effective: dateText(effective),
    ends: dateText(addDays(effective, chance.between(200, 1826))), // 1826 days: five years with one leap day
    used: chance.happens(20),
  };
}

/** The day itself or one beside it: where rules are most easily wrong. */
const around = (chance: Chance, day: Day): Day => addDays(day, chance.between(-1, 1));
const textOrNull = (day: Day | null): DateText | null => (day === null ? null : dateText(day));
