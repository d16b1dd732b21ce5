import type { EmailAddress } from '../registrations/registration';

/** An address that its owner knows again and nobody else can use: `l…@example.com`. */
export function maskAddress(address: EmailAddress): string {
  const at = address.lastIndexOf('@');
  return `${[...address.slice(0, at)][0] ?? ''}…${address.slice(at)}`;
}
