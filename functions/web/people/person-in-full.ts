import { dateText, type Instant, japanDay } from '../../../shared/calendar';
import type { EmployerId, Traveller } from '../../../shared/registrations/registration';
import { assess } from '../../../shared/rules/assess';
import type { Assessment } from '../../../shared/rules/assessment';
import { isTheirs } from '../../people/is-theirs';
import { type PersonSeen, seePerson } from '../../people/see-person';
import { unreachableSince } from '../../people/unreachable-since';
import type { World } from '../../ports/world';
import { registrationOfEmployee } from '../../uploads/registration-of-employee';
import { type LetterSeen, lettersOf } from '../letters-of';

/** Everything an employer may see of one person. */
export type PersonInFull = {
  readonly seen: PersonSeen;
  readonly traveller: Traveller;
  /** Without what the person told us alone. */
  readonly assessment: Assessment;
  /** What became of them, not what they say. */
  readonly letters: readonly LetterSeen[];
  readonly registeredAt: Instant;
  /** When they said that they have seen the date that counts next. */
  readonly acknowledgedAt: Instant | null;
  /** Since when our letters do not reach them; null where they do. */
  readonly bouncedAt: Instant | null;
  /** When the employer said that they have left. */
  readonly leavingSince: Instant | null;
};

/** One person by their employee_id; undefined for whom this employer did not register, whoever else did. */
export async function seePersonInFull(
  world: Pick<World, 'clock' | 'registrations'>,
  employer: EmployerId,
  employeeId: string,
): Promise<PersonInFull | undefined> {
  const stored = await world.registrations.load(registrationOfEmployee(employer, employeeId));
  if (stored === undefined || !isTheirs(employer, stored.registration)) return undefined;
  const { registration } = stored;
  const now = world.clock.now();
  const seen = seePerson(registration, now);
  const [traveller] = registration.travellers;
  if (seen === undefined || traveller === undefined) return undefined;
  const { next } = seen;
  const acknowledged = registration.seen?.filter((one) => one.traveller === traveller.id && one.date === next?.date);
  return {
    seen,
    traveller,
    assessment: withoutConfidences(assess(traveller, dateText(japanDay(now)))),
    letters: lettersOf(registration, now),
    registeredAt: registration.registeredAt,
    acknowledgedAt: acknowledged?.at(-1)?.at ?? null,
    bouncedAt: unreachableSince(registration),
    leavingSince: registration.offeredAt ?? null,
  };
}

/** What bars somebody from special re-entry, such as an application for refugee status, no file holds: only the person can have told us. */
const withoutConfidences = (assessment: Assessment): Assessment => ({
  ...assessment,
  findings: assessment.findings.filter(({ code }) => !code.startsWith('excluded-')),
});
