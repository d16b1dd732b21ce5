import type { Day } from '../../calendar';
import type { Bound, Finding } from '../assessment';
import type { Permission } from '../permission';
import type { Situation } from '../situation';
import type { StayLimit } from '../stay-end';
import { danger, warning } from './finding';

const tooLate: Readonly<Partial<Record<Bound, Finding>>> = {
  'one-year': danger('over-one-year', 'R1.3'),
  'two-years': danger('over-two-years', 'R1.3'),
  'permit-end': danger('return-after-permit', 'R2.2'),
  'document-end': danger('return-after-document', 'R1.8'),
};
const returnAfterStayEnd = danger('return-after-stay-end', 'R4.1');
const returnAfterContinuation = danger('return-after-continuation', 'R4.2');
const boundaryLastDay = warning('boundary-last-day', 'R8.1');
const arrivalNearMidnight = warning('arrival-near-midnight', 'R8.4');
const departureAfterStayEnd = danger('departure-after-stay-end', 'R4.1');
const returnedLate = danger('returned-late', 'R1.7');

/** How the trip fits what carries the person home. */
export function findAboutReturn({ person, permission, stay, openTrip }: Situation, found: Finding[]): void {
  if (openTrip !== null) {
    if (openTrip.returns !== null) findAboutPlannedReturn(openTrip.returns, permission, stay, found);
    if (stay !== null && openTrip.departs > stay.ends) found.push(departureAfterStayEnd);
    return;
  }
  const returned = person.trip === null ? null : person.trip.returned;
  if (returned !== null && permission !== null && returned > permission.ends) found.push(returnedLate);
}

function findAboutPlannedReturn(
  returns: Day,
  permission: Permission | null,
  stay: StayLimit | null,
  found: Finding[],
): void {
  if (permission !== null && returns > permission.ends) {
    const late = tooLate[permission.boundBy];
    if (late !== undefined) found.push(late);
  }
  if (stay !== null && returns > stay.ends) {
    found.push(stay.boundBy === 'stay-end' ? returnAfterStayEnd : returnAfterContinuation);
  }
  if (permission !== null && returns === permission.ends) found.push(boundaryLastDay, arrivalNearMidnight);
}
