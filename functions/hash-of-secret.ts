import { createHash } from 'node:crypto';

/**
 * What we keep of something secret we gave out. A plain SHA-256 is enough: API keys and links handed over
 * have 256 bits of chance, so nobody can try them all.
 */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
