import { describe, expect, it } from 'vitest';
import { linkSubject } from '../../../../functions/open-link';
import { mostFromNetworkAnHour } from '../../../../functions/web/letter-caps';
import { networkOfAddress } from '../../../../functions/web/network-of';
import { instant } from '../../../../shared/calendar';
import { pageWordsFor } from '../../../support/words';
import { anHour, openDoors } from './from';

const school = '203.0.113.7';

/** Doors that a whole network has knocked at 300 times in this hour, a quarter of an hour after it began. */
async function afterAnHoursShare() {
  const doors = openDoors('2026-11-23T10:15:00+09:00');
  const before = mostFromNetworkAnHour - 1;
  for (let time = 0; time < before; time += 1) await doors.world.counts.add('letters-from-network', school);
  return doors;
}

describe('a network that asks for more letters than an hour gives', () => {
  it('gets the three hundredth, and is then refused alike whoever it names, before anything is stored', async () => {
    const { from, items } = await afterAnHoursShare();
    const pupil = from(school);
    expect((await pupil.register('the-300th@example.com')).status).toBe(202);
    const refused = await Promise.all(
      ['the-300th@example.com', 'nobody@example.com'].map(async (email) => {
        const answer = await pupil.register(email);
        return { status: answer.status, headers: [...answer.headers], body: await answer.json() };
      }),
    );
    expect(refused[0]).toMatchObject({ status: 429, body: { code: 'too-many-requests', status: 429 } });
    expect(Object.fromEntries(refused[0]?.headers ?? [])['retry-after']).toBe(String(45 * 60));
    expect(refused[1]).toEqual(refused[0]);
    expect(items()).toHaveLength(1);
  });

  it('shows the answers again on the page, with what to do, so that nothing typed is lost', async () => {
    const { from, items } = await afterAnHoursShare();
    const pupil = from(school);
    await pupil.register('the-300th@example.com');
    const answer = await pupil.fill('anna@example.com');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, String(45 * 60)]);
    const page = await answer.text();
    expect(page).toContain(pageWordsFor('en').refusals.tooManyRequests.text);
    expect(page).toContain('<input type="hidden" name="email" value="anna@example.com"');
    expect(page).toContain('value="register"');
    expect(items()).toHaveLength(1);
  });

  it('is told so where it asks for a lost link too', async () => {
    const { from, items } = await afterAnHoursShare();
    const pupil = from(school);
    await pupil.register('anna@example.com');
    const before = structuredClone(items());
    const answers = await Promise.all(['anna@example.com', 'nobody@example.com'].map(pupil.askForLink));
    expect(answers.map(({ status }) => status)).toEqual([429, 429]);
    const [one, other] = await Promise.all(answers.map((answer) => answer.text()));
    expect(one).toContain(pageWordsFor('en').refusals.tooManyRequests.title);
    expect(other).toBe(one);
    expect(items()).toEqual(before);
  });

  it('is served again when the next hour begins, and other networks all the while', async () => {
    const { world, from } = await afterAnHoursShare();
    await from(school).register('the-300th@example.com');
    expect((await from('203.0.113.8').register('anna@example.com')).status).toBe(202);
    expect((await from(school).register('anna@example.com')).status).toBe(429);
    world.setTime(instant(world.clock.now() + (45 * anHour) / 60));
    expect((await from(school).register('anna@example.com')).status).toBe(202);
  });

  it.each([
    ['X-Forwarded-For', '198.51.100.1'],
    ['X-Forwarded-For', `198.51.100.1, ${school}`],
    ['Forwarded', 'for=198.51.100.1'],
    ['CF-Connecting-IP', '198.51.100.1'],
    ['True-Client-IP', '198.51.100.1'],
    ['X-Real-IP', '198.51.100.1'],
  ])('does not become another by a forged %s: %s', async (name, value) => {
    const { from } = await afterAnHoursShare();
    await from(school).register('the-300th@example.com');
    expect((await from(school).register('anna@example.com', { [name]: value })).status).toBe(429);
  });

  it('can always confirm, stop and change what is registered already', async () => {
    const { world, from, items } = await afterAnHoursShare();
    await from(school).register('anna@example.com');
    await from(school).register('bob@example.com');
    const [anna] = items();
    if (anna === undefined) throw new Error('She is registered.');
    const token = await world.links.sign('own-page', linkSubject(anna));
    expect((await from(school).press(`/r/${token}/confirm`, {})).status).toBe(303);
    expect((await from(school).press(`/r/${token}/stop`, {})).status).toBe(303);
    expect(items()[0]?.state).toBe('stopped');
  });
});

it('the document of the API says when to ask again', async () => {
  const document = await (await openDoors().from(school).get('/api/v1/openapi.json')).json();
  for (const operation of [
    document.paths['/api/v1/registrations'].post,
    document.paths['/api/v1/registrations/{id}'].put,
  ]) {
    expect(operation.responses['429']).toMatchObject({
      description: '`too-many-requests`',
      headers: { 'Retry-After': { required: true } },
    });
  }
});

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:1::', '2001:db8:0:1::/64'],
  ['::1', '0:0:0:0::/64'],
])('the network of %s is %s', (address, network) => {
  expect(networkOfAddress(address)).toBe(network);
});
