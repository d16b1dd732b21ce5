import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../ports/clock';
import type { LinkSubject, Links } from '../ports/links';
import { secretVersions } from './secret-versions';

/** A room that meets a key it does not know asks again, but not more often than this, whoever sends it forged tokens. */
const askAgainAfterMs = 60_000;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Links as JSON Web Tokens (RFC 7519), HS256, `kid` = version of the secret, `aud` = purpose, `sub` = registration and mailbox.
 * No time of issue: the same link is the same token every time, so a mail client shows it as visited.
 */
export function linksInJose(secret: string, clock: Clock, client?: SecretsManagerClient): Links {
  const versions = secretVersions(secret, clock, client);
  const keyOf = async (kid: string | undefined): Promise<Uint8Array> => {
    const known = (await versions.get()).find(({ id }) => id === kid);
    // Perhaps the secret was rotated a moment ago, and another room has signed with the new one already.
    const found = known ?? (await versions.again(askAgainAfterMs)).find(({ id }) => id === kid);
    if (found === undefined) throw new errors.JWSSignatureVerificationFailed();
    return bytes(found.value);
  };
  return {
    sign: async (purpose, subject, until) => {
      const [{ id: kid, value }] = await versions.get();
      const token = new SignJWT({}).setProtectedHeader({ alg: 'HS256', kid }).setSubject(subject).setAudience(purpose);
      // Whole seconds (RFC 7519, NumericDate), rounded up: a link lives no shorter than promised.
      if (until !== undefined) token.setExpirationTime(Math.ceil(until / 1000));
      return token.sign(bytes(value));
    },
    verify: async (purpose, token) => {
      try {
        const { payload } = await jwtVerify(token, ({ kid }) => keyOf(kid), {
          algorithms: ['HS256'],
          audience: purpose,
          currentDate: new Date(clock.now()),
        });
        return payload.sub as LinkSubject | undefined;
      } catch (problem) {
        if (problem instanceof errors.JOSEError) return undefined;
        throw problem;
      }
    },
  };
}
