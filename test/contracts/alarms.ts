import { beforeEach, describe, expect, it } from 'vitest';
import type { Alarm, Alarms } from '../../functions/ports/alarms';
import { instant } from '../../shared/calendar/day';
import type { RegistrationId } from '../../shared/registrations/registration';
import { fresh, type Hand, minuteInMs } from './contract';

/** What `Alarms` promises. What rings when an alarm fires is for the scenarios: the port only sets and removes. */
export function alarmsContract(make: () => { readonly alarms: Alarms; readonly hand: Hand }): void {
  describe('alarms', () => {
    let port: Alarms;
    let hand: Hand;
    beforeEach(() => {
      ({ alarms: port, hand } = make());
    });

    const inMinutes = (count: number, id = fresh('r')): Alarm => ({
      id: id as RegistrationId,
      at: instant((Math.floor(hand.now() / minuteInMs) + count) * minuteInMs),
    });
    const listed = async (of: readonly Alarm[], beginning?: string): Promise<readonly Alarm[]> => {
      const found: Alarm[] = [];
      for await (const alarm of port.list(beginning)) if (of.some(({ id }) => id === alarm.id)) found.push(alarm);
      return found.sort((one, other) => one.at - other.at);
    };

    it('an alarm that was set is listed, to the minute', async () => {
      const alarm = inMinutes(90);
      await port.set({ ...alarm, at: instant(alarm.at + 59_999) });
      expect(await listed([alarm])).toEqual([alarm]);
    });

    it('setting twice is setting once', async () => {
      const alarm = inMinutes(90);
      await port.set(alarm);
      await port.set(alarm);
      expect(await listed([alarm])).toEqual([alarm]);
    });

    it('one registration may have alarms at two hours for a while; removing one leaves the other', async () => {
      const soon = inMinutes(90);
      const later = inMinutes(180, soon.id);
      await port.set(soon);
      await port.set(later);
      expect(await listed([soon])).toEqual([soon, later]);
      await port.remove(soon);
      expect(await listed([soon])).toEqual([later]);
    });

    it('removing what is not there is removed already', async () => {
      await expect(port.remove(inMinutes(90))).resolves.toBeUndefined();
    });

    it('lists them all, however many pages that takes', async () => {
      const many = Array.from({ length: 120 }, (_, number) => inMinutes(100 + number));
      await Promise.all(many.map((alarm) => port.set(alarm)));
      expect(await listed(many)).toEqual(many);
    });

    it('lists those of items whose id begins so, and no others', async () => {
      const [one, other] = [inMinutes(90, fresh('ka')), inMinutes(90, fresh('kb'))];
      const many = Array.from({ length: 120 }, (_, number) => inMinutes(100 + number, fresh('ka')));
      await Promise.all([one, other, ...many].map((alarm) => port.set(alarm)));
      expect(await listed([one, other], 'ka')).toEqual([one]);
      expect(await listed(many, 'ka')).toEqual(many);
      expect(await listed([one, other, ...many], other.id)).toEqual([other]);
    });

    it('takes an hour years ahead', async () => {
      const alarm = inMinutes(6 * 366 * 24 * 60);
      await port.set(alarm);
      expect(await listed([alarm])).toEqual([alarm]);
    });
  });
}
