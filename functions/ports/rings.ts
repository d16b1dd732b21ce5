import type { Lane } from '../../shared/letters/kinds';
import type { RegistrationId } from '../../shared/registrations/registration';

/** The due queues: a ring says "look at this registration now". A ring too many does no harm. */
export type Rings = {
  /** `delaySeconds`: 0 to 900. */
  readonly ring: (id: RegistrationId, lane: Lane, delaySeconds: number) => Promise<void>;
  readonly ringAll: (ids: readonly RegistrationId[], lane: Lane) => Promise<void>;
  /** About how many rings wait in the due lane. */
  readonly depth: () => Promise<number>;
};
