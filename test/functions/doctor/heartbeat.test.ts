import { expect, it } from 'vitest';
import { checkHeartbeat } from '../../../functions/doctor/check-heartbeat';
import { takeFeedback } from '../../../functions/feedback/take-feedback';
import { beginHeartbeat } from '../../../functions/heartbeat/begin-heartbeat';
import type { FrontDoor } from '../../../functions/heartbeat/front-door';
import { webApp } from '../../../functions/web/app';
import { instant } from '../../../shared/calendar/day';
import type { ClaimId } from '../../../shared/registrations/ledger';
import type { RegistrationId } from '../../../shared/registrations/registration';
import { type LivingWorld, livingWorld } from '../../scenarios/living-world';
import { laptop, stage } from './an-account';

const doorOf =
  (world: LivingWorld): FrontDoor =>
  async (body) => {
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await webApp(world).request('/api/v1/registrations', request);
    const { id } = await answer.json();
    return { status: answer.status, id };
  };

/** Time passes while the doctor waits, and the rooms work; SES reports unless it is silent. */
const passing =
  (world: LivingWorld, { reports = true } = {}) =>
  async (ms: number): Promise<void> => {
    world.setTime(instant(world.clock.now() + ms));
    await world.settle();
    if (!reports) return;
    for (const { tags, to } of world.postbox.sent) {
      const event = { id: tags.registration as RegistrationId, claim: tags.claim as ClaimId };
      await takeFeedback(world, { ...event, became: 'delivered', recipients: [to] });
    }
  };

it('registers somebody who is nobody, waits for their letter, and leaves nothing behind', async () => {
  const world = livingWorld();
  expect(await checkHeartbeat(world, doorOf(world), passing(world), laptop)).toEqual({
    verdict: 'well',
    seen: expect.stringMatching(/got its letter, and SES reported it delivered: \d+\.\d s/),
  });
  expect(world.registrations.items.size).toBe(0);
});

it('says where it got stuck, and whose log says why', async () => {
  const world = livingWorld();
  const closed: FrontDoor = async () => ({ status: 503 });
  expect(await checkHeartbeat(world, closed, passing(world), laptop)).toMatchObject({
    verdict: 'mend',
    seen: 'The front door did not take a registration.',
    next: 'Read the terminal of npm start: web says why.',
  });
  // One that the room began long ago, and of which nothing was heard.
  await beginHeartbeat(world, doorOf(world));
  await passing(world, { reports: false })(30 * 60_000);
  expect(await checkHeartbeat(world, doorOf(world), passing(world), stage)).toMatchObject({
    verdict: 'mend',
    seen: 'SES took a letter, and nothing was heard of it.',
    next: 'Read the log /kaeru/production/feedback.',
  });
});

it('does not wait for ever, and leaves the judgement to the room', async () => {
  const world = livingWorld();
  const began = world.clock.now();
  expect(await checkHeartbeat(world, doorOf(world), passing(world, { reports: false }), stage)).toMatchObject({
    verdict: 'look',
    seen: 'A registration of our own has no letter yet, after 3 minutes.',
  });
  expect(world.clock.now() - began).toBeLessThan(4 * 60_000);
  expect((await world.pulses.last()).heartbeat).toMatchObject({ underWay: { at: began } });
});
