import type { Clock } from '../../../functions/ports/clock';
import type { LinkSubject, Links } from '../../../functions/ports/links';
import { type Instant, instant } from '../../../shared/calendar/day';

/** Tokens in memory: opaque numbers, each opening one registration for one purpose. */
export function linksInMemory(clock: Clock): Links {
  const signed = new Map<string, { purpose: string; subject: LinkSubject; until: Instant }>();
  return {
    sign: async (purpose, subject, until = instant(Number.MAX_SAFE_INTEGER)) => {
      const token = `token-${signed.size + 1}`;
      signed.set(token, { purpose, subject, until });
      return token;
    },
    verify: async (purpose, token) => {
      const link = signed.get(token);
      return link !== undefined && link.purpose === purpose && link.until > clock.now() ? link.subject : undefined;
    },
  };
}
