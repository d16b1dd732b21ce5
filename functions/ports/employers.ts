import type { Instant } from '../../shared/calendar/day';
import type { EmailAddress, EmployerId } from '../../shared/registrations/registration';
import type { Language } from '../../shared/words/languages';

export type Member = { readonly email: EmailAddress; readonly language: Language };

export type Employer = {
  readonly id: EmployerId;
  readonly version: number;
  readonly name: string;
  readonly members: readonly Member[];
  readonly createdAt: Instant;
};

/** Employers and their API keys. A key is stored only as its SHA-256. */
export type Employers = {
  readonly load: (id: EmployerId) => Promise<Employer | undefined>;
  readonly save: (employer: Employer) => Promise<'saved' | 'conflict'>;
  readonly addKey: (apiKey: string, employer: EmployerId) => Promise<void>;
  readonly byKey: (apiKey: string) => Promise<EmployerId | undefined>;
};
