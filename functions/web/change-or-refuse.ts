import type { Instant } from '../../shared/calendar';
import type { Registration, RegistrationId } from '../../shared/registrations/registration';
import { changeRegistration } from '../change-registration';
import type { World } from '../ports/world';

/** What a change decides on seeing the newest item: what it becomes, or why not. */
export type Decision<Refusal> = { readonly becomes: Registration } | { readonly refuses: Refusal };

export type Decided<Refusal> =
  | { readonly outcome: 'changed' | 'unchanged'; readonly registration: Registration }
  | { readonly outcome: 'refused'; readonly refusal: Refusal; readonly registration: Registration }
  | { readonly outcome: 'absent' };

/** Changes a registration as `changeRegistration` does, where the change may also be refused; a refusal writes nothing. */
export async function changeOrRefuse<Refusal>(
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  decide: (registration: Registration, now: Instant) => Decision<Refusal> | Promise<Decision<Refusal>>,
): Promise<Decided<Refusal>> {
  // The last look counts: an earlier one may have been overtaken by somebody else's write.
  let lastDecision: { readonly refusal?: Refusal } = {};
  const changed = await changeRegistration(world, id, async (registration, now) => {
    const decision = await decide(registration, now);
    lastDecision = 'refuses' in decision ? { refusal: decision.refuses } : {};
    return 'refuses' in decision ? registration : decision.becomes;
  });
  const { refusal } = lastDecision;
  if (changed.outcome === 'absent' || refusal === undefined) return changed;
  return { outcome: 'refused', refusal, registration: changed.registration };
}
