import type { MemberId } from '../../shared/employers/employer';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmployerId, RegistrationId } from '../../shared/registrations/registration';

/** Where new ids and secrets come from: unguessable, 128 bits or more (but for members, who are named only inside their employer), of `[0-9a-z]`. */
export type Chance = {
  readonly registrationId: () => RegistrationId;
  readonly employerId: () => EmployerId;
  readonly memberId: () => MemberId;
  readonly uploadId: () => string;
  readonly claimId: () => ClaimId;
  /** 256 bits for an API key. */
  readonly secret: () => string;
};
