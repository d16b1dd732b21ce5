import type { EmployerId, Registration } from '../../shared/registrations/registration';

/**
 * Whether a registration is still this employer's: whoever left may have taken theirs along, and keeps it under the same id. It is then
 * nobody's business but theirs: nothing an employer asks for reads from it, writes to it or removes it.
 */
export const isTheirs = (employer: EmployerId, { origin }: Pick<Registration, 'origin'>): boolean =>
  origin.by === 'employer' && origin.employerId === employer;
