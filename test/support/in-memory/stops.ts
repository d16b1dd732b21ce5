import type { Stops } from '../../../functions/ports/stops';
import type { EmailAddress } from '../../../shared/registrations/registration';

export function stopsInMemory() {
  const stopped = new Set<EmailAddress>();
  const port: Stops = {
    has: async (address) => stopped.has(address),
    add: async (address) => {
      stopped.add(address);
    },
  };
  return { ...port, stopped };
}
