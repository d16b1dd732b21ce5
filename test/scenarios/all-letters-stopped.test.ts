import { expect, it } from 'vitest';
import { instant } from '../../shared/calendar/day';
import { aRegistration, aTraveller, aTrip } from '../support/builders';
import { keep, readBack } from '../support/keep';
import { at } from '../support/world';
import { type LivingWorld, livingWorld } from './living-world';

/** As SES answers once the operator has paused the configuration set: infra/RUNBOOK.md, "Stop all letters". */
const pause = (world: LivingWorld) => {
  world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'SendingPausedException' });
};
const goOn = (world: LivingWorld) => {
  world.postbox.faults.answer = undefined;
};

const away = () => aRegistration({ travellers: [aTraveller({ trip: aTrip({ returns: null }) })] });
const letters = (world: LivingWorld) => world.postbox.sent.map(({ tags }) => tags.letter?.replaceAll('_', '.'));

it('all letters stopped for a day: none goes meanwhile, and each goes once, within an hour of going on', async () => {
  const world = livingWorld();
  await keep(world, away());
  await world.turnTo(at('2027-09-21T08:00:00+09:00'));
  const before = letters(world).length;
  pause(world);
  await world.turnTo(at('2027-09-22T08:30:00+09:00'));
  expect(letters(world)).toHaveLength(before);

  goOn(world);
  await world.turnTo(instant(world.clock.now() + 60 * 60_000));
  expect(letters(world).slice(before)).toEqual(['t1.return.2027-12-20.90']);
  await world.turnTo(at('2027-10-01T08:00:00+09:00'));
  expect(letters(world)).toHaveLength(before + 1);
});

it('all letters stopped for too long: what counts the days to a date that is over is not sent, and whoever waited is told where to turn', async () => {
  const world = livingWorld();
  const registration = away();
  await keep(world, registration);
  await world.turnTo(at('2027-12-19T08:00:00+09:00'));
  const before = letters(world).length;
  pause(world);
  await world.turnTo(at('2027-12-21T12:00:00+09:00'));
  goOn(world);
  await world.turnTo(instant(world.clock.now() + 60 * 60_000));
  expect(letters(world).slice(before)).toEqual(['t1.return-passed.2027-12-20.after1']);
  const { ledger } = await readBack(world, registration);
  expect(ledger.filter(({ status }) => status === 'skipped').map(({ key }) => key)).toEqual([
    't1.return.2027-12-20.1',
    't1.return.2027-12-20.0',
  ]);
});
