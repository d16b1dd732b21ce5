import { beforeEach, describe, expect, it } from 'vitest';
import type { Employer, Employers } from '../../functions/ports/employers';
import type { EmployerId } from '../../shared/registrations/registration';
import { anAddress } from '../support/builders';
import { fresh, type Hand } from './contract';

/** What `Employers` promises. */
export function employersContract(make: () => { readonly employers: Employers; readonly hand: Hand }): void {
  describe('employers', () => {
    let port: Employers;
    let hand: Hand;
    beforeEach(() => {
      ({ employers: port, hand } = make());
    });
    const anEmployer = (): Employer => ({
      id: fresh('e') as EmployerId,
      version: 0,
      name: '株式会社エイコム',
      members: [{ email: anAddress('hr@example.com'), language: 'ja' }],
      createdAt: hand.now(),
    });

    it('gives back what was saved, with the next version', async () => {
      const employer = anEmployer();
      expect(await port.load(employer.id)).toBeUndefined();
      expect(await port.save(employer)).toBe('saved');
      expect(await port.load(employer.id)).toEqual({ ...employer, version: 1 });
    });

    it('takes only the version after the one it has', async () => {
      const employer = anEmployer();
      await port.save(employer);
      expect(await port.save(employer)).toBe('conflict');
      expect(await port.save({ ...employer, version: 1, name: 'Acme' })).toBe('saved');
      expect((await port.load(employer.id))?.name).toBe('Acme');
    });

    it('an API key opens its employer; a key nobody gave out opens nothing; two keys may open one', async () => {
      const { id } = anEmployer();
      const [key, second] = [fresh('key'), fresh('key')];
      await port.addKey(key, id);
      await port.addKey(second, id);
      expect(await port.byKey(key)).toBe(id);
      expect(await port.byKey(second)).toBe(id);
      expect(await port.byKey(fresh('key'))).toBeUndefined();
    });
  });
}
