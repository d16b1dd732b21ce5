import { hash } from 'node:crypto';
import type { EmployerId, RegistrationId } from '../../shared/registrations/registration';

/**
 * The id of the registration of an employee: always the same for the same employer and employee_id, so that the same file
 * twice is the same people. The first 128 bits of a SHA-256 in hexadecimal; they say nothing of the person,
 * and without the employer's own unguessable id nobody can work them out.
 */
export function registrationOfEmployee(employer: EmployerId, employeeId: string): RegistrationId {
  const digest = hash('sha256', `employee [${JSON.stringify(employer)},${JSON.stringify(employeeId)}]`, 'hex');
  return digest.slice(0, 32) as RegistrationId;
}
