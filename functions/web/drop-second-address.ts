import type { RegistrationId } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { mayAsk } from './ask-address';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/** No second address any more, nor one that waits for its owner; no file of an employer brings it back. Dropping twice is fine. */
export const dropSecondAddress = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
): Promise<Decided<'closed'>> =>
  changeOrRefuse<'closed'>(world, id, (registration) => {
    if (!mayAsk(registration)) return { refuses: 'closed' };
    const { contact, askedAddress: asked, ownAddresses = [], ...others } = registration;
    const isAsked = asked?.place === 'second';
    if (contact.secondEmail === undefined && !isAsked) return { becomes: registration };
    const { secondEmail: _, ...kept } = contact;
    return {
      becomes: {
        ...others,
        contact: kept,
        ownAddresses: [...new Set([...ownAddresses, 'second' as const])],
        ...(asked === undefined || isAsked ? {} : { askedAddress: asked }),
      },
    };
  });
