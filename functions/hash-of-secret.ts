import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * What we keep of something secret we gave out. A plain SHA-256 is enough: API keys and links handed over
 * have 256 bits of chance, so nobody can try them all.
 */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether a hash we kept is that of this secret. Takes as long for every secret: a clock tells nothing of how much was right. */
export function isHashOf(hash: string | undefined, secret: string): boolean {
  const [kept, told] = [hash ?? '', hashOfSecret(secret)].map((text) => Buffer.from(text));
  return kept !== undefined && told !== undefined && kept.length === told.length && timingSafeEqual(kept, told);
}
