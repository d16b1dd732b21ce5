import { beforeEach, describe, expect, it } from 'vitest';
import { withNextLetter } from '../../functions/next-letter';
import type { Registrations } from '../../functions/ports/registrations';
import type { Restoring } from '../../functions/ports/restoring';
import { instant } from '../../shared/calendar/day';
import type { Registration, RegistrationId } from '../../shared/registrations/registration';
import { aRegistration } from '../support/builders';
import { fresh, type Hand } from './contract';

/** What `Restoring` promises. */
export function restoringContract(
  make: () => { readonly restoring: Restoring; readonly registrations: Registrations; readonly hand: Hand },
): void {
  describe('putting back', () => {
    let port: Restoring;
    let registrations: Registrations;
    let hand: Hand;
    let copy: Registration;
    beforeEach(() => {
      ({ restoring: port, registrations, hand } = make());
      copy = aRegistration({ id: fresh('r') as RegistrationId, version: 7 });
    });
    const put = (registration: Registration) => port.registration(withNextLetter(registration, hand.now()));
    const live = async () => (await registrations.load(copy.id))?.registration;

    it('fills a gap, with the version after the copy’s', async () => {
      expect(await put(copy)).toBe('written');
      expect(await live()).toEqual({ ...copy, version: 8 });
    });

    it('twice is once: what was put back is newer than the copy', async () => {
      await put(copy);
      expect(await put({ ...copy, state: 'stopped' })).toBe('left');
      expect((await live())?.state).toBe(copy.state);
    });

    it('takes the place of what is as old as the copy, and leaves what was written since alone', async () => {
      const older = { ...copy, version: 6 };
      await put({ ...older, version: 5 });
      expect(await put({ ...copy, version: 6, state: 'stopped' })).toBe('written');
      expect((await live())?.state).toBe('stopped');
      expect(await put({ ...older, version: 6 })).toBe('left');
    });

    it('leaves alone what was registered anew under the same id, however often that was written', async () => {
      await put({ ...copy, version: 1, registeredAt: instant(copy.registeredAt + 1) });
      expect(await put(copy)).toBe('left');
    });

    it('takes the place of what has expired', async () => {
      await put({ ...copy, version: 20, expiresAt: instant(hand.now() + 1000) });
      hand.pass(2000);
      expect(await put(copy)).toBe('written');
    });

    it('fills gaps of whatever else there is, and no more', async () => {
      const pk = `upload#${fresh('u')}`;
      expect(await port.other({ pk, filename: 'a.csv' })).toBe('written');
      expect(await port.other({ pk, filename: 'b.csv' })).toBe('left');
    });
  });
}
