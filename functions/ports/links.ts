import type { Instant } from '../../shared/calendar/day';
import type { RegistrationId } from '../../shared/registrations/registration';

/** What a link may be used for; a link for one purpose opens nothing else. `registered` shows only what happens next. */
export type LinkPurpose = 'own-page' | 'feed' | 'registered';

/** Signed, purpose-bound tokens that stand in the links of our letters. Keys rotate; those of the version before still verify. */
export type Links = {
  /** `until` absent: lives as long as the registration. */
  readonly sign: (purpose: LinkPurpose, id: RegistrationId, until?: Instant) => Promise<string>;
  /** The registration the token opens; undefined where it is forged, expired or for another purpose. */
  readonly verify: (purpose: LinkPurpose, token: string) => Promise<RegistrationId | undefined>;
};
