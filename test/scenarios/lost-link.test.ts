import { expect, it } from 'vitest';
import { sendLinkAgain } from '../../functions/web/send-link-again';
import { instant } from '../../shared/calendar';
import { aRegistration, aTraveller, aTrip } from '../support/builders';
import { keep, readBack } from '../support/keep';
import { at } from '../support/world';
import { type LivingWorld, livingWorld } from './living-world';

const hour = 60 * 60_000;
const away = aRegistration({ travellers: [aTraveller({ trip: aTrip({ returns: null }) })] });
const inAYear = at('2028-01-15T12:00:00+09:00');

/** Every letter that went, but those that answer somebody who asked for the link. */
const reminders = (world: LivingWorld) =>
  world.postbox.sent
    .map(({ tags }) => tags.letter ?? '')
    .filter((letter) => !letter.startsWith('link-again') && !letter.startsWith('welcome'));

it('whoever lost their link gets a letter that leads to their own page, at once', async () => {
  const world = livingWorld();
  await keep(world, away);
  await world.settle();
  await sendLinkAgain(world, away.contact.email);
  await world.settle();
  const letter = world.postbox.sent.at(-1);
  expect(letter?.to).toBe(away.contact.email);
  expect(letter?.text).toMatch(/https:\/\/kaeru\.test\/r\/\S+/);
  expect(letter?.tags.letter).toMatch(/^link-again/);
});

it('somebody who presses every day for a year takes no reminder away, and does not make the item grow', async () => {
  const undisturbed = livingWorld();
  await keep(undisturbed, away);
  await undisturbed.turnTo(inAYear);

  const disturbed = livingWorld();
  await keep(disturbed, away);
  for (let now = disturbed.clock.now() + 23 * hour; now < inAYear; now += 23 * hour) {
    await disturbed.turnTo(instant(now));
    await sendLinkAgain(disturbed, away.contact.email);
  }
  await disturbed.turnTo(inAYear);

  expect(reminders(disturbed)).toEqual(reminders(undisturbed));
  expect(disturbed.postbox.sent.length - reminders(disturbed).length).toBeGreaterThan(400);
  const size = (world: LivingWorld) => readBack(world, away).then((one) => JSON.stringify(one).length);
  expect((await size(disturbed)) - (await size(undisturbed))).toBeLessThan(2_000);
});
