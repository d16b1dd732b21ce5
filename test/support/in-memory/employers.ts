import type { Employer, Employers } from '../../../functions/ports/employers';
import type { EmployerId } from '../../../shared/registrations/registration';

export function employersInMemory(): Employers {
  const employers = new Map<EmployerId, Employer>();
  const keys = new Map<string, EmployerId>();
  return {
    load: async (id) => employers.get(id),
    save: async (employer) => {
      if ((employers.get(employer.id)?.version ?? 0) !== employer.version) return 'conflict';
      employers.set(employer.id, { ...employer, version: employer.version + 1 });
      return 'saved';
    },
    addKey: async (apiKey, employer) => {
      keys.set(apiKey, employer);
    },
    byKey: async (apiKey) => keys.get(apiKey),
  };
}
