import type { Clock } from '../../../functions/ports/clock';
import type { Mail, Postbox, SendOutcome } from '../../../functions/ports/postbox';
import type { Instant } from '../../../shared/calendar/day';

export type PostedMail = Mail & { readonly messageId: string; readonly at: Instant };

/** SES in memory: keeps what it took, in order. `answer` makes it refuse or put off. */
export function postboxInMemory(clock: Clock) {
  const sent: PostedMail[] = [];
  const faults: { answer?: ((mail: Mail) => SendOutcome | undefined) | undefined } = {};
  const port: Postbox = {
    send: async (mail) => {
      const fault = faults.answer?.(mail);
      if (fault !== undefined) return fault;
      const messageId = `message-${sent.length + 1}`;
      sent.push({ ...mail, messageId, at: clock.now() });
      return { outcome: 'taken', messageId };
    },
    rate: async () => 1_000,
  };
  return { ...port, sent, faults };
}
