import { expect, it } from 'vitest';
import { chanceOfMachine } from '../../../functions/adapters/chance-of-machine';
import { toItem } from '../../../functions/adapters/stored-registration';
import { withNextLetter } from '../../../functions/next-letter';
import type { TravellerId } from '../../../shared/registrations/registration';
import { livingWorld } from '../../scenarios/living-world';
import { aPermit, aRegistration, aResidence, aTraveller, aTrip } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { at } from '../../support/world';

/**
 * The size DynamoDB counts: names and values in UTF-8, numbers at half their digits and one,
 * three bytes for a list or map and one for each element
 * (docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html).
 */
function sizeOf(value: unknown): number {
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, element) => sum + 1 + sizeOf(element), 0);
  const fields = Object.entries(value ?? {}).filter(([, field]) => field !== undefined);
  return 3 + fields.reduce((sum, [name, field]) => sum + 1 + Buffer.byteLength(name) + sizeOf(field), 0);
}

it('a family of eight stays under 50 KB and gets its last letters, even after years of never answering', async () => {
  const world = livingWorld({ chance: chanceOfMachine });
  const silent = aRegistration({
    travellers: ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'].map((id) =>
      aTraveller({
        id: id as TravellerId,
        residence: aResidence({
          status: 'permanent-resident',
          stayEnds: null,
          grant: 'indefinite',
          cardEnds: '2028-06-30',
        }),
        permit: aPermit({ ends: '2028-11-20' }),
        trip: aTrip({ returns: '2026-12-27' }),
      }),
    ),
  });
  await keep(world, silent);
  let largest = 0;
  for (const month of ['2027-06', '2027-12', '2028-03', '2028-06', '2028-08', '2028-10', '2028-11']) {
    await world.turnTo(at(`${month}-28T12:00:00+09:00`));
    const item = toItem(withNextLetter(await readBack(world, silent), world.clock.now()));
    largest = Math.max(largest, Buffer.byteLength(JSON.stringify(item)));
  }
  expect(largest).toBeLessThan(50 * 1024);
  const letters = new Set((await readBack(world, silent)).ledger.map(({ key }) => key));
  expect([...letters]).toContain('t8.return.2028-11-20.0');
  expect([...letters]).toContain('t8.return-passed.2028-11-20.after1');
  const weeks = world.postbox.sent.map(({ at: sentAt }) => Math.floor(sentAt / (24 * 60 * 60_000)));
  expect(new Set(weeks.slice(1)).size).toBe(weeks.length - 1);
});

it('one traveller stays under 8 KB, even after a year of never answering', async () => {
  const world = livingWorld({ chance: chanceOfMachine });
  const silent = aRegistration({
    travellers: [
      aTraveller({
        residence: aResidence({ stayEnds: '2027-12-31', cardEnds: '2027-12-31' }),
        trip: aTrip({ returns: '2026-12-27' }),
      }),
    ],
  });
  await keep(world, silent);
  let largest = 0;
  // Until a few days before it is deleted, thirty days after its last date.
  for (let month = 1; month <= 13; month += 1) {
    await world.turnTo(
      at(`${month <= 12 ? 2027 : 2028}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-28T12:00:00+09:00`),
    );
    const item = toItem(withNextLetter(await readBack(world, silent), world.clock.now()));
    largest = Math.max(largest, sizeOf(item));
  }
  expect(world.postbox.sent.length).toBeGreaterThan(60);
  expect(largest).toBeLessThan(8 * 1024);
});
