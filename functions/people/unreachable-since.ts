import { type Instant, instant } from '../../shared/calendar/day';
import type { Registration } from '../../shared/registrations/registration';

/** Since when letters do not reach somebody: the last that came back, or that its reader said they are somebody else; null where they do. */
export function unreachableSince({ state, ledger, contact, formerAddress }: Registration): Instant | null {
  if (state !== 'unreachable') return null;
  const bounces = ledger.filter(({ status }) => status === 'bounced').map(({ at }) => at);
  const refused = formerAddress?.email === contact.email ? [formerAddress.at] : [];
  const latest = Math.max(0, ...bounces, ...refused);
  return latest === 0 ? null : instant(latest);
}
