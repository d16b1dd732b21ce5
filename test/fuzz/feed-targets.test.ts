import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { withNextLetter } from '../../functions/next-letter';
import type { Registration } from '../../shared/registrations/registration';
import { anAddress, aRegistration } from '../support/builders';
import { feedTargets } from './feed-targets';
import { holdWorld } from './hold-world';
import { makeTarget } from './target';
import { buildTown, openTown, type Town } from './town';

/** Bears everything but texts with a 7 in them. */
const hatesSeven = makeTarget({
  name: 'hates-seven',
  share: 1,
  inputs: fc.array(fc.nat(9)),
  hold: async (digits) => {
    if (digits.includes(7)) throw new Error('A seven.');
  },
});
const bearsAll = makeTarget({ name: 'bears-all', share: 3, inputs: fc.nat(), hold: async () => {} });

describe('feeding', () => {
  it('tells what broke a target, as small as it can be, and goes on with the others', async () => {
    const [broken, whole] = await feedTargets([hatesSeven, bearsAll], { inputs: 400, seed: 5 });
    expect(broken?.failure).toMatchObject({ target: 'hates-seven', input: '[7]', seed: 5 });
    expect(whole).toMatchObject({ target: 'bears-all', inputs: 300 });
    expect(whole?.failure).toBeUndefined();
  });

  it('finds the same input again by its seed and path', async () => {
    const [broken] = await feedTargets([hatesSeven], { inputs: 400, seed: 5 });
    const again = await hatesSeven.feed(500, broken?.failure?.seed ?? 0, broken?.failure?.path);
    expect(again).toMatchObject({ ok: false, input: '[7]' });
  });

  it.each([
    ['a line on the console', async () => console.error('oh')],
    ['a rejection that nobody handles', async () => void Promise.reject(new Error('oh'))],
  ])('takes %s for a failure', async (_, hold) => {
    const target = makeTarget({ name: 'says-something', share: 1, inputs: fc.nat(), hold });
    expect(await target.feed(1, 1)).toMatchObject({ ok: false, problem: expect.stringContaining('oh') });
  });
});

describe('a world is held to', () => {
  let town: Town;
  beforeAll(async () => {
    town = await buildTown();
  });
  const hold = async (different: Parameters<typeof aRegistration>[0]) => {
    const world = openTown(town);
    await world.registrations.save(withNextLetter(aRegistration(different), world.clock.now()));
    await holdWorld(world, town);
  };

  it('what can be stored, read back and written as letters', async () => {
    await expect(hold({})).resolves.toBeUndefined();
  });

  it.each([
    ['half of a character', { contact: { ...aRegistration().contact, name: 'x\ud800' } }],
    [
      'two addresses in one',
      { contact: { ...aRegistration().contact, email: anAddress('a@example.com, b@example.com') } },
    ],
    [
      'a line break in an address',
      { contact: { ...aRegistration().contact, email: anAddress('a@example.com\nBcc: b') } },
    ],
    ['a number that is none', { expiresAt: Number.NaN as Registration['registeredAt'] }],
  ])('no %s', async (_, different) => {
    await expect(hold(different)).rejects.toThrow();
  });
});
