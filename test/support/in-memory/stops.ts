import type { Stops } from '../../../functions/ports/stops';
import type { EmailAddress } from '../../../shared/registrations/registration';

export function stopsInMemory() {
  const stopped = new Set<EmailAddress>();
  const port: Stops = {
    // Upper and lower case are one address.
    has: async (address) => [...stopped].some((one) => one.toLowerCase() === address.toLowerCase()),
    add: async (address) => {
      stopped.add(address);
    },
  };
  return { ...port, stopped };
}
