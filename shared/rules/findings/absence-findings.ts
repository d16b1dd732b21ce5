import { addDays, addMonths, dayOf } from '../../calendar';
import type { Finding } from '../assessment';
import type { Situation } from '../situation';
import { info } from './finding';

const absenceOverThreeMonths = info('absence-over-three-months', 'R7.2');
const absenceOverSixMonths = info('absence-over-six-months', 'R7.2');
const absenceMayResetCount = info('absence-may-reset-count', 'R7.9');
const moveOutOneYear = info('move-out-one-year', 'R7.4');
const myNumberCardAfterMovingOut = info('my-number-card-after-moving-out', 'R7.5');
const insuranceAfterMovingOut = info('insurance-after-moving-out', 'R7.6');
const taxAgentForAbsence = info('tax-agent-for-absence', 'R7.7');

/** The practice around permanent residence looks at a single absence of more than about 90 days. */
const daysThatMayResetTheCount = 90;
const firstMyNumberCards = dayOf('2016-01-01');

/** What a long absence touches besides the permission to come back. Three months to the day are not longer than three months. */
export function findAboutAbsence({ person, openTrip, isAwayForAYear }: Situation, found: Finding[]): void {
  if (openTrip === null || openTrip.returns === null) return;
  const { departs, returns } = openTrip;
  const { absenceMonths, stay } = person.traits;
  if (absenceMonths !== null && returns > addMonths(departs, absenceMonths)) {
    found.push(absenceMonths === 3 ? absenceOverThreeMonths : absenceOverSixMonths);
  }
  const mayHopeForPermanentResidence = stay !== 'indefinite' && !person.isVisitor;
  if (mayHopeForPermanentResidence && returns > addDays(departs, daysThatMayResetTheCount)) {
    found.push(absenceMayResetCount);
  }

  if (!isAwayForAYear) return;
  found.push(moveOutOneYear);
  if (person.on >= firstMyNumberCards) found.push(myNumberCardAfterMovingOut);
  found.push(insuranceAfterMovingOut, taxAgentForAbsence);
}
