import { type Day, dateText, earlier } from '../calendar';
import { type ActionCode, actionCodes } from './action-codes';
import type { Action } from './assessment';
import type { RuleId } from './book/rule-id';
import { documentEndedBefore } from './refugee-travel-document';
import { ruleOfBound } from './rule-of-bound';
import type { Situation } from './situation';
import { lacksCard } from './special-eligibility';
import { isRenewalPending } from './stay-renewal';

/** By when an action is due; `now` where it is now, or where no day can be named; null where it is not needed. */
type Due = Day | 'now' | null;

/** An action is either due on the day of departure, while that is ahead, or on a day of its own. */
type ActionRow = { readonly rule: RuleId | ((situation: Situation) => RuleId) } & (
  | { readonly beforeLeavingIf: (situation: Situation) => boolean }
  | { readonly due: (situation: Situation) => Due }
);

/** When each action is due in a case. */
const table: Readonly<Record<ActionCode, ActionRow>> = {
  'state-missing-facts': { rule: 'R1.1', due: ({ missing }) => (missing.length > 0 ? 'now' : null) },
  'renew-stay-before-leaving': { rule: 'R4.4', due: renewStayBeforeLeaving },
  'renew-passport': {
    rule: 'R1.1',
    beforeLeavingIf: ({ person, passportEndsWhileAway }) =>
      person.residence.passport === 'expired' || passportEndsWhileAway,
  },
  'renew-travel-document': {
    rule: 'R1.8',
    beforeLeavingIf: ({ person, tripAhead }) => tripAhead !== null && documentEndedBefore(person, tripAhead.departs),
  },
  'get-card': { rule: 'R5.8', beforeLeavingIf: ({ person }) => lacksCard(person) },
  'renew-card-before-leaving': { rule: 'R5.9', beforeLeavingIf: ({ cardEndsWhileAway }) => cardEndsWhileAway },
  'apply-for-permit': { rule: 'R2.1', beforeLeavingIf: ({ verdict }) => verdict === 'permit-needed' },
  'apply-for-extension': {
    rule: 'R2.5',
    due: ({ person, verdict }) =>
      verdict === 'extension-needed' && person.permit !== null ? person.permit.ends : null,
  },
  'move-return-earlier': {
    rule: ruleOfPermission,
    due: ({ verdict, returnsTooLate, planToReturnBy, permission }) => {
      if (verdict !== 'tight' && !(returnsTooLate && verdict !== 'lapsed')) return null;
      return planToReturnBy ?? permission?.ends ?? null;
    },
  },
  'return-in-time': {
    rule: ruleOfPermission,
    due: ({ tripUnderWay, permission, verdict, planToReturnBy, person }) => {
      if (tripUnderWay === null || permission === null || verdict === 'lapsed') return null;
      return planToReturnBy !== null && planToReturnBy >= person.on ? planToReturnBy : permission.ends;
    },
  },
  'tick-temporary-departure': {
    rule: 'R1.5',
    beforeLeavingIf: (situation) => situation.tripAhead?.declaresReturn === true && !isVisitor(situation),
  },
  'carry-passport-and-card': {
    rule: 'R1.5',
    beforeLeavingIf: (situation) => leavesOnSpecial(situation) && situation.person.residence.card !== 'none',
  },
  'carry-passport': {
    rule: 'R1.5',
    beforeLeavingIf: (situation) => leavesOnSpecial(situation) && situation.person.residence.card === 'none',
  },
  'carry-passport-and-permit': {
    rule: 'R2.1',
    beforeLeavingIf: ({ permission }) => permission !== null && permission.basis === 'reentry-permit',
  },
  'carry-travel-document': {
    rule: 'R1.8',
    beforeLeavingIf: ({ permission }) => permission !== null && permission.basis === 'refugee-travel-document',
  },
  'hand-in-card': {
    rule: 'R3.1',
    beforeLeavingIf: (situation) =>
      situation.tripAhead?.declaresReturn === false &&
      situation.person.residence.card === 'held' &&
      !isVisitor(situation),
  },
  'file-renewal-as-well': {
    rule: 'R4.5',
    due: ({ person }) => {
      const { pending } = person.residence;
      if (pending === null || pending.kind !== 'permanent-residence' || pending.decided !== null) return null;
      return person.stayEnds !== null && person.on <= person.stayEnds ? person.stayEnds : null;
    },
  },
  'collect-new-card': {
    rule: 'R4.7',
    due: ({ person, stay }) =>
      stay !== null && stay.boundBy === 'continuation-end' && person.on <= stay.ends ? stay.ends : null,
  },
  'renew-stay': {
    rule: 'R4.4',
    due: (situation) => {
      const { isStayRenewalOpen, tripUnderWay, person } = situation;
      if (!isStayRenewalOpen || tripUnderWay !== null || renewStayBeforeLeaving(situation) !== null) return null;
      return person.stayEnds;
    },
  },
  'renew-card': {
    rule: 'R5.4',
    due: ({ isCardRenewalOpen, tripUnderWay, cardEndsWhileAway, person }) =>
      isCardRenewalOpen && tripUnderWay === null && !cardEndsWhileAway ? person.cardEnds : null,
  },
  'move-out-notice': { rule: 'R7.4', beforeLeavingIf: ({ isAwayForAYear }) => isAwayForAYear },
  'contact-immigration': {
    rule: 'R1.7',
    due: ({ person, verdict }) => {
      const troubled = verdict === 'lapsed' || verdict === 'impossible' || person.residence.exclusions.length > 0;
      return troubled ? 'now' : null;
    },
  },
};

const rows = actionCodes.map((code) => ({ code, row: table[code] }));

/** What to do in one case, in the order of `actionCodes`: first what must be put right, last whom to ask. */
export function listActions(situation: Situation): readonly Action[] {
  const found: Action[] = [];
  for (const { code, row } of rows) {
    const by = dueOf(row, situation);
    if (by === null) continue;
    const rule = typeof row.rule === 'string' ? row.rule : row.rule(situation);
    found.push({ code, by: by === 'now' ? null : dateText(by), rule });
  }
  return found;
}

function dueOf(row: ActionRow, situation: Situation): Due {
  if ('due' in row) return row.due(situation);
  const { tripAhead } = situation;
  return tripAhead !== null && row.beforeLeavingIf(situation) ? tripAhead.departs : null;
}

/** A renewal has to be filed in Japan: before leaving, and before the stay ends, whichever is first. */
function renewStayBeforeLeaving({ person, tripAhead, staySoonEndsAfterReturn }: Situation): Due {
  const { stayEnds, on } = person;
  if (tripAhead === null || stayEnds === null || on > stayEnds || isRenewalPending(person)) return null;
  if (person.residence.status === 'temporary-visitor' || !tripAhead.declaresReturn) return null;
  const endsBeforeReturn = stayEnds < (tripAhead.returns ?? tripAhead.departs);
  return endsBeforeReturn || staySoonEndsAfterReturn ? earlier(tripAhead.departs, stayEnds) : null;
}

function ruleOfPermission({ permission }: Situation): RuleId {
  return permission === null ? 'R1.7' : ruleOfBound[permission.boundBy];
}

const leavesOnSpecial = ({ permission }: Situation): boolean =>
  permission !== null && permission.basis === 'special-reentry';
const isVisitor = ({ person }: Situation): boolean => person.residence.status === 'temporary-visitor';
