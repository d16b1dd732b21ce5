import { beforeEach, describe, expect, it } from 'vitest';
import type { Pulses } from '../../functions/ports/pulses';
import { instant } from '../../shared/calendar/day';
import type { RegistrationId } from '../../shared/registrations/registration';
import { fresh } from './contract';

/** What `Pulses` promises. */
export function pulsesContract(make: () => { readonly pulses: Pulses }): void {
  describe('pulses', () => {
    let port: Pulses;
    beforeEach(() => {
      port = make().pulses;
    });

    it('keeps the last beat of each, and each by itself', async () => {
      await port.beat('sweep', instant(1_000));
      await port.beat('letter', instant(2_000));
      await port.beat('sweep', instant(3_000));
      expect(await port.last()).toMatchObject({ sweep: 3_000, letter: 2_000 });
    });

    it('keeps what the heartbeat knows of itself, as it was last said', async () => {
      const id = fresh('r') as RegistrationId;
      await port.keepHeartbeat({
        underWay: { id, at: instant(4_000) },
        whole: { at: instant(3_000), tookMs: 1_234 },
        missed: { at: instant(2_000), stuck: 'not-heard' },
      });
      expect((await port.last()).heartbeat).toEqual({
        underWay: { id, at: 4_000 },
        whole: { at: 3_000, tookMs: 1_234 },
        missed: { at: 2_000, stuck: 'not-heard' },
      });
      await port.keepHeartbeat({ underWay: undefined, whole: { at: instant(5_000), tookMs: 1 } });
      expect((await port.last()).heartbeat).toEqual({ whole: { at: 5_000, tookMs: 1 } });
    });
  });
}
