import { type Day, dateText, earlier } from '../calendar';
import { type ActionCode, actionCodes } from './action-codes';
import type { Action } from './assessment';
import { cardAbroadRule, cardEndsWhileAway, cardRenewalRule, isCardRenewalOpen, lostCardRule } from './card-renewal';
import { continuationRule } from './continuation-period';
import type { Judged } from './judge';
import { declarationRule, lateReturnRule, leavingForGoodRule } from './leaving-for-good';
import { isAwayForAYear, longAbsenceRule } from './long-absence';
import { openTrip, returnsTooLate, tripAhead, tripUnderWay } from './moments';
import { passportEndsWhileAway } from './passport';
import { permitExtensionRule } from './permit-extension';
import { permitRule } from './reentry-permit';
import { documentEndedBefore, refugeeTravelDocumentRule } from './refugee-travel-document';
import { ruleOfBound } from './rule-of-bound';
import { lacksCard, specialEligibilityRule } from './special-eligibility';
import { isRenewalPending, isStayRenewalOpen, stayRenewalRule, staySoonEndsAfterReturn } from './stay-renewal';

/** By when an action is due; `now` where it is now, or where no day can be named. */
type Due = Day | 'now' | null;

/** When each action is due in a case; null where it is not needed. */
const table: Readonly<
  Record<ActionCode, { readonly rule: string | ((judged: Judged) => string); readonly due: (judged: Judged) => Due }>
> = {
  'state-missing-facts': { rule: specialEligibilityRule.id, due: ({ missing }) => (missing.length > 0 ? 'now' : null) },
  'renew-stay-before-leaving': { rule: stayRenewalRule.id, due: renewStayBeforeLeaving },
  'renew-passport': {
    rule: specialEligibilityRule.id,
    due: (judged) =>
      beforeLeaving(judged, judged.person.residence.passport === 'expired' || passportEndsWhileAway(judged)),
  },
  'renew-travel-document': {
    rule: refugeeTravelDocumentRule.id,
    due: (judged) => {
      const trip = tripAhead(judged);
      return trip !== null && documentEndedBefore(judged.person, trip.departs) ? trip.departs : null;
    },
  },
  'get-card': {
    rule: lostCardRule.id,
    due: (judged) => beforeLeaving(judged, lacksCard(judged.person)),
  },
  'renew-card-before-leaving': {
    rule: cardAbroadRule.id,
    due: (judged) => beforeLeaving(judged, cardEndsWhileAway(judged.person, judged.permission?.ends ?? null)),
  },
  'apply-for-permit': {
    rule: permitRule.id,
    due: (judged) => beforeLeaving(judged, judged.verdict === 'permit-needed'),
  },
  'apply-for-extension': {
    rule: permitExtensionRule.id,
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
    rule: declarationRule.id,
    due: (judged) => beforeLeaving(judged, openTrip(judged)?.declaresReturn === true && !isVisitor(judged)),
  },
  'carry-passport-and-card': {
    rule: declarationRule.id,
    due: (judged) => beforeLeaving(judged, leavesOnSpecial(judged) && judged.person.residence.card !== 'none'),
  },
  'carry-passport': {
    rule: declarationRule.id,
    due: (judged) => beforeLeaving(judged, leavesOnSpecial(judged) && judged.person.residence.card === 'none'),
  },
  'carry-passport-and-permit': {
    rule: permitRule.id,
    due: (judged) => beforeLeaving(judged, judged.permission?.basis === 'reentry-permit'),
  },
  'carry-travel-document': {
    rule: refugeeTravelDocumentRule.id,
    due: (judged) => beforeLeaving(judged, judged.permission?.basis === 'refugee-travel-document'),
  },
  'hand-in-card': {
    rule: leavingForGoodRule.id,
    due: (judged) =>
      beforeLeaving(
        judged,
        openTrip(judged)?.declaresReturn === false && judged.person.residence.card === 'held' && !isVisitor(judged),
      ),
  },
  'file-renewal-as-well': {
    rule: continuationRule.id,
    due: ({ person }) => {
      const { pending } = person.residence;
      if (pending?.kind !== 'permanent-residence' || pending.decided !== null) return null;
      return person.stayEnds !== null && person.on <= person.stayEnds ? person.stayEnds : null;
    },
  },
  'collect-new-card': {
    rule: continuationRule.id,
    due: ({ person, stay }) => (stay?.boundBy === 'continuation-end' && person.on <= stay.ends ? stay.ends : null),
  },
  'renew-stay': {
    rule: stayRenewalRule.id,
    due: (judged) => {
      if (tripUnderWay(judged) !== null || renewStayBeforeLeaving(judged) !== null) return null;
      return isStayRenewalOpen(judged.person) ? judged.person.stayEnds : null;
    },
  },
  'renew-card': {
    rule: cardRenewalRule.id,
    due: (judged) => {
      const { person, permission } = judged;
      if (tripUnderWay(judged) !== null || cardEndsWhileAway(person, permission?.ends ?? null)) return null;
      return isCardRenewalOpen(person) ? person.cardEnds : null;
    },
  },
  'move-out-notice': {
    rule: longAbsenceRule.id,
    due: (judged) => beforeLeaving(judged, isAwayForAYear(judged.person)),
  },
  'contact-immigration': {
    rule: lateReturnRule.id,
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

function ruleOfPermission({ permission }: Judged): string {
  return permission === null ? lateReturnRule.id : ruleOfBound[permission.boundBy];
}

const leavesOnSpecial = ({ permission }: Judged): boolean => permission?.basis === 'special-reentry';
const isVisitor = ({ person }: Judged): boolean => person.residence.status === 'temporary-visitor';
