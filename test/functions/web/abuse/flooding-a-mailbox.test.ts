import { describe, expect, it } from 'vitest';
import { linkSubject } from '../../../../functions/open-link';
import { instant } from '../../../../shared/calendar';
import { aTrip } from '../knock';
import { anHour, openDoors } from './from';

const victim = 'victim@example.com';

/** Everything about an answer that its reader could compare, without what is drawn anew for each. */
const whole = async (answer: Response) => ({
  status: answer.status,
  headers: [...answer.headers].map(([name, value]) => [
    name,
    value.replace(/(check-your-mail|registrations)\/[^?]+/, '$1/…'),
  ]),
  body: (await answer.text()).replaceAll(/registration\d+|token-\d+|confirm\.\d+/g, '…'),
});

describe('a stranger who types one address again and again', () => {
  it('makes us write to it five times in an hour, from however many networks, over the form and the API', async () => {
    const { from, lettersTo, items } = openDoors();
    for (let time = 0; time < 6; time += 1) {
      await from(`203.0.113.${time}`).register(victim);
      await from(`198.51.100.${time}`).fill(victim, { formKey: `form ${time}` });
    }
    expect(items()).toHaveLength(12);
    expect(lettersTo(victim)).toBe(5);
  });

  it('cannot get around it by upper case', async () => {
    const { from, items } = openDoors();
    for (let time = 0; time < 8; time += 1)
      await from('203.0.113.7').register(time % 2 ? 'Victim@Example.com' : victim);
    expect(items().flatMap(({ occasions }) => occasions)).toHaveLength(5);
  });

  it('is answered the sixth time as the first, over the form and the API, and on the page behind it', async () => {
    const { world, from } = openDoors();
    const mallory = from('203.0.113.7');
    const pageAfter = async (answer: Response) => whole(await mallory.get(answer.headers.get('location') ?? ''));
    const first = await whole(await mallory.register(victim));
    const firstForm = await mallory.fill(victim, { formKey: 'a' });
    for (let time = 0; time < 5; time += 1) await mallory.register(victim);
    expect(await whole(await mallory.register(victim))).toEqual(first);
    const lastForm = await mallory.fill(victim, { formKey: 'b' });
    expect(await pageAfter(lastForm)).toEqual(await pageAfter(firstForm));
    expect(await whole(lastForm)).toEqual(await whole(firstForm));
    expect(world.logged.map(({ code }) => code)).toContain('mailbox-has-enough');
  });

  it('gets no letter for it an hour later either; whoever owns the mailbox asks for the link, and that is counted', async () => {
    const { world, from, lettersTo } = openDoors();
    const mai = from('203.0.113.7');
    for (let time = 0; time < 6; time += 1) await mai.register(victim);
    await mai.askForLink(victim);
    expect(lettersTo(victim)).toBe(5);
    world.setTime(instant(world.clock.now() + anHour));
    expect(lettersTo(victim)).toBe(5);
    await mai.askForLink(victim);
    const again = lettersTo(victim);
    expect(again).toBeGreaterThan(5);
    expect(again).toBeLessThanOrEqual(10);
  });

  it('does not make us write more by pressing twice, nor costs the owner a letter', async () => {
    const { from, lettersTo, items } = openDoors();
    const mai = from('203.0.113.7');
    for (let time = 0; time < 9; time += 1) {
      await mai.fill(victim);
      await mai.register(victim, { 'Idempotency-Key': 'the-same' });
    }
    expect(items()).toHaveLength(2);
    expect(lettersTo(victim)).toBe(2);
    for (let time = 0; time < 3; time += 1) await mai.register(victim);
    expect(lettersTo(victim)).toBe(5);
  });

  it('cannot do by “send me my link again” what the form does not let them do', async () => {
    const { world, from, lettersTo } = openDoors();
    const mallory = from('203.0.113.7');
    for (let time = 0; time < 4; time += 1) await mallory.register(victim);
    for (let minutes = 10; minutes <= 40; minutes += 10) {
      world.setTime(instant(world.clock.now() + 10 * 60_000));
      await mallory.askForLink(victim);
    }
    expect(lettersTo(victim)).toBe(5);
  });

  it('cannot do it by naming the address as another one of their own registrations', async () => {
    const { world, from, items, lettersTo } = openDoors();
    const mallory = from('203.0.113.7');
    const answers: { readonly status: number; readonly location: string }[] = [];
    for (let time = 0; time < 7; time += 1) {
      await mallory.register(`mallory-${time}@example.com`);
      const registration = items().at(-1);
      if (registration === undefined) throw new Error('It was registered.');
      const token = await world.links.sign('own-page', linkSubject(registration));
      await mallory.press(`/r/${token}/confirm`, {});
      const asked = await mallory.press(`/r/${token}/settings/address`, { 'first-email': victim });
      answers.push({ status: asked.status, location: (asked.headers.get('location') ?? '').replace(token, '…') });
    }
    expect(items().every(({ askedAddress }) => askedAddress?.email === victim)).toBe(true);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(lettersTo(victim, 'confirm-address')).toBe(5);
  });

  it('cannot do it by naming the address as a second one: when registering, and over the API', async () => {
    const { world, from, items, lettersTo } = openDoors();
    const mallory = from('203.0.113.7');
    const named = { ...aTrip.contact, secondEmail: victim };
    for (let time = 0; time < 8; time += 1) {
      const contact = { ...aTrip.contact, email: `mallory-${time}@example.com` };
      const body = { ...aTrip, contact: time < 4 ? { ...named, email: contact.email } : contact };
      await mallory.send('POST', '/api/v1/registrations', body);
      const registration = items().at(-1);
      if (registration === undefined) throw new Error('It was registered.');
      const token = await world.links.sign('own-page', linkSubject(registration));
      expect((await mallory.press(`/r/${token}/confirm`, {})).status).toBe(303);
      if (time < 4) continue;
      const { status } = await mallory.send(
        'PUT',
        `/api/v1/registrations/${registration.id}`,
        { ...body, contact: { ...contact, secondEmail: victim } },
        { authorization: `Bearer ${token}`, 'if-match': '2' },
      );
      expect(status).toBe(200);
    }
    expect(items().filter(({ state }) => state === 'active')).toHaveLength(8);
    expect(lettersTo(victim, 'confirm-address')).toBe(5);
  });

  it('leaves no address in what is counted but for the time of the count, and none in the log', async () => {
    const { world, from } = openDoors();
    for (let time = 0; time < 7; time += 1) await from('203.0.113.7').register(victim);
    expect(JSON.stringify(world.logged)).not.toMatch(/victim|203\.0/);
  });
});
