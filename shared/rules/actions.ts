import { type Day, dateText, earlier } from '../calendar';
import { type ActionCode, actionCodes } from './action-codes';
import type { Action } from './assessment';
import { cardEndsWhileAway, isCardRenewalOpen } from './card-renewal';
import type { RuleId } from './book/rule-id';
import type { Judged } from './judge';
import { isAwayForAYear } from './long-absence';
import { openTrip, returnsTooLate, tripAhead, tripUnderWay } from './moments';
import { passportEndsWhileAway } from './passport';
import { documentEndedBefore } from './refugee-travel-document';
import { ruleOfBound } from './rule-of-bound';
import { lacksCard } from './special-eligibility';
import { isRenewalPending, isStayRenewalOpen, staySoonEndsAfterReturn } from './stay-renewal';

/** By when an action is due; `now` where it is now, or where no day can be named. */
type Due = Day | 'now' | null;

/** When each action is due in a case; null where it is not needed. */
const table: Readonly<
  Record<ActionCode, { readonly rule: RuleId | ((judged: Judged) => RuleId); readonly due: (judged: Judged) => Due }>
> = {
  'state-missing-facts': { rule: 'R1.1', due: ({ missing }) => (missing.length > 0 ? 'now' : null) },
  'renew-stay-before-leaving': { rule: 'R4.4', due: renewStayBeforeLeaving },
  'renew-passport': {
    rule: 'R1.1',
    due: (judged) =>
      beforeLeaving(judged, judged.person.residence.passport === 'expired' || passportEndsWhileAway(judged)),
  },
  'renew-travel-document': {
    rule: 'R1.8',
    due: (judged) => {
      const trip = tripAhead(judged);
      return trip !== null && documentEndedBefore(judged.person, trip.departs) ? trip.departs : null;
    },
  },
  'get-card': {
    rule: 'R5.8',
    due: (judged) => beforeLeaving(judged, lacksCard(judged.person)),
  },
  'renew-card-before-leaving': {
    rule: 'R5.5',
    due: (judged) => beforeLeaving(judged, cardEndsWhileAway(judged.person, judged.permission?.ends ?? null)),
  },
  'apply-for-permit': {
    rule: 'R2.1',
    due: (judged) => beforeLeaving(judged, judged.verdict === 'permit-needed'),
  },
  'apply-for-extension': {
    rule: 'R2.5',
    due: ({ person, verdict }) => (verdict === 'extension-needed' ? (person.permit?.ends ?? null) : null),
  },
  'move-return-earlier': {
    rule: ruleOfPermission,
    due: (judged) => {
      if (judged.verdict !== 'tight' && !(returnsTooLate(judged) && judged.verdict !== 'lapsed')) return null;
      return judged.planToReturnBy ?? judged.permission?.ends ?? null;
    },
  },
  'return-in-time': {
    rule: ruleOfPermission,
    due: (judged) => {
      const { permission, planToReturnBy, person } = judged;
      if (tripUnderWay(judged) === null || permission === null || judged.verdict === 'lapsed') return null;
      return planToReturnBy !== null && planToReturnBy >= person.on ? planToReturnBy : permission.ends;
    },
  },
  'tick-temporary-departure': {
    rule: 'R1.5',
    due: (judged) => beforeLeaving(judged, openTrip(judged)?.declaresReturn === true && !isVisitor(judged)),
  },
  'carry-passport-and-card': {
    rule: 'R1.5',
    due: (judged) => beforeLeaving(judged, leavesOnSpecial(judged) && judged.person.residence.card !== 'none'),
  },
  'carry-passport': {
    rule: 'R1.5',
    due: (judged) => beforeLeaving(judged, leavesOnSpecial(judged) && judged.person.residence.card === 'none'),
  },
  'carry-passport-and-permit': {
    rule: 'R2.1',
    due: (judged) => beforeLeaving(judged, judged.permission?.basis === 'reentry-permit'),
  },
  'carry-travel-document': {
    rule: 'R1.8',
    due: (judged) => beforeLeaving(judged, judged.permission?.basis === 'refugee-travel-document'),
  },
  'hand-in-card': {
    rule: 'R3.1',
    due: (judged) =>
      beforeLeaving(
        judged,
        openTrip(judged)?.declaresReturn === false && judged.person.residence.card === 'held' && !isVisitor(judged),
      ),
  },
  'file-renewal-as-well': {
    rule: 'R4.2',
    due: ({ person }) => {
      const { pending } = person.residence;
      if (pending?.kind !== 'permanent-residence' || pending.decided !== null) return null;
      return person.stayEnds !== null && person.on <= person.stayEnds ? person.stayEnds : null;
    },
  },
  'collect-new-card': {
    rule: 'R4.2',
    due: ({ person, stay }) => (stay?.boundBy === 'continuation-end' && person.on <= stay.ends ? stay.ends : null),
  },
  'renew-stay': {
    rule: 'R4.4',
    due: (judged) => {
      if (tripUnderWay(judged) !== null || renewStayBeforeLeaving(judged) !== null) return null;
      return isStayRenewalOpen(judged.person) ? judged.person.stayEnds : null;
    },
  },
  'renew-card': {
    rule: 'R5.4',
    due: (judged) => {
      const { person, permission } = judged;
      if (tripUnderWay(judged) !== null || cardEndsWhileAway(person, permission?.ends ?? null)) return null;
      return isCardRenewalOpen(person) ? person.cardEnds : null;
    },
  },
  'move-out-notice': {
    rule: 'R7',
    due: (judged) => beforeLeaving(judged, isAwayForAYear(judged.person)),
  },
  'contact-immigration': {
    rule: 'R1.7',
    due: ({ person, verdict }) => {
      const troubled = verdict === 'lapsed' || verdict === 'impossible' || person.residence.exclusions.length > 0;
      return troubled ? 'now' : null;
    },
  },
};

/** What to do in one case, in the order of `actionCodes`: first what must be put right, last whom to ask. */
export function listActions(judged: Judged): readonly Action[] {
  const found: Action[] = [];
  for (const code of actionCodes) {
    const { rule, due } = table[code];
    const by = due(judged);
    if (by === null) continue;
    found.push({
      code,
      by: by === 'now' ? null : dateText(by),
      rule: typeof rule === 'string' ? rule : rule(judged),
    });
  }
  return found;
}

/** Due on the day of departure, while that is still ahead. */
function beforeLeaving(judged: Judged, isNeeded: boolean): Due {
  return isNeeded ? (tripAhead(judged)?.departs ?? null) : null;
}

/** A renewal has to be filed in Japan: before leaving, and before the stay ends, whichever is first. */
function renewStayBeforeLeaving(judged: Judged): Due {
  const { person } = judged;
  const trip = tripAhead(judged);
  if (trip === null || person.stayEnds === null || person.on > person.stayEnds || isRenewalPending(person)) return null;
  if (person.residence.status === 'temporary-visitor' || !trip.declaresReturn) return null;
  const endsBeforeReturn = person.stayEnds < (trip.returns ?? trip.departs);
  if (!endsBeforeReturn && !staySoonEndsAfterReturn(person)) return null;
  return earlier(trip.departs, person.stayEnds);
}

function ruleOfPermission({ permission }: Judged): RuleId {
  return permission === null ? 'R1.7' : ruleOfBound[permission.boundBy];
}

const leavesOnSpecial = ({ permission }: Judged): boolean => permission?.basis === 'special-reentry';
const isVisitor = ({ person }: Judged): boolean => person.residence.status === 'temporary-visitor';
