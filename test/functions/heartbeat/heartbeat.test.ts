import { describe, expect, it } from 'vitest';
import { takeFeedback } from '../../../functions/feedback/take-feedback';
import { beginHeartbeat } from '../../../functions/heartbeat/begin-heartbeat';
import type { FrontDoor } from '../../../functions/heartbeat/front-door';
import { judgeHeartbeat } from '../../../functions/heartbeat/judge-heartbeat';
import { keepBeating } from '../../../functions/heartbeat/keep-beating';
import { webApp } from '../../../functions/web/app';
import { instant } from '../../../shared/calendar/day';
import type { ClaimId } from '../../../shared/registrations/ledger';
import { isSynthetic } from '../../../shared/registrations/synthetic';
import { type LivingWorld, livingWorld } from '../../scenarios/living-world';
import { anAddress, aRegistration } from '../../support/builders';
import { keep } from '../../support/keep';

const minute = 60_000;

/** The front door of a world in memory: the web room itself. */
const doorOf =
  (world: LivingWorld): FrontDoor =>
  async (body) => {
    const headers = { 'content-type': 'application/json' };
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await webApp(world).request('/api/v1/registrations', request);
    const { id } = await answer.json();
    return { status: answer.status, id };
  };

const pass = (world: LivingWorld, ms: number): void => world.setTime(instant(world.clock.now() + ms));

/** SES says what became of every mail it took. */
async function report(world: LivingWorld, became: 'delivered' | 'bounced-for-good' = 'delivered'): Promise<void> {
  for (const { tags, to } of world.postbox.sent) {
    const id = [...world.registrations.items.values()].find(({ registration }) => registration.id === tags.registration)
      ?.registration.id;
    if (id === undefined) continue;
    await takeFeedback(world, { id, claim: (tags.claim ?? '') as ClaimId, became, recipients: [to] });
  }
}

const stuckIn = ({ logged }: LivingWorld) =>
  logged.filter(({ code }) => code === 'heartbeat-missed').map(({ fields }) => fields.stuck);

describe('a registration of our own', () => {
  it('comes full circle: it is registered by the front door, gets its letter, and is gone once that is known', async () => {
    const world = livingWorld();
    const knock = doorOf(world);
    expect(await keepBeating(world, knock)).toMatchObject({ outcome: 'under-way' });
    const [made] = [...world.registrations.items.values()];
    expect(made?.registration.contact.email).toMatch(/^success\+heartbeat-[0-9a-z]+@simulator\.amazonses\.com$/);

    pass(world, 2 * minute);
    await world.settle();
    await report(world);
    pass(world, 28 * minute);
    expect(await keepBeating(world, knock)).toEqual({ outcome: 'whole', tookMs: 2 * minute });
    expect(world.registrations.items.size).toBe(0);
    expect(await world.pulses.last()).toEqual({
      heartbeat: { underWay: undefined, whole: { at: world.clock.now(), tookMs: 2 * minute } },
    });
    expect(stuckIn(world)).toEqual([]);
  });

  it('is made anew every hour, each with a mailbox of its own, and none piles up', async () => {
    const world = livingWorld();
    const knock = doorOf(world);
    for (let halfHours = 0; halfHours < 48; halfHours += 1) {
      await keepBeating(world, knock);
      await world.settle();
      await report(world);
      pass(world, 30 * minute);
    }
    expect(new Set(world.postbox.sent.map(({ to }) => to)).size).toBe(24);
    expect(world.registrations.items.size).toBe(0);
    expect(stuckIn(world)).toEqual([]);
  });

  it('is in no figure of letters: the line of its letter has a code of its own', async () => {
    const world = livingWorld();
    await keepBeating(world, doorOf(world));
    await world.settle();
    expect(world.postbox.sent).toHaveLength(1);
    const codes = world.logged.map(({ code }) => code);
    expect(codes).toContain('heartbeat-letter-sent');
    expect(codes).not.toContain('letter-sent');
  });

  it('is one at a time, whoever asks', async () => {
    const world = livingWorld();
    const first = await beginHeartbeat(world, doorOf(world));
    expect(await beginHeartbeat(world, doorOf(world))).toEqual(first);
    expect(world.registrations.items.size).toBe(1);
  });

  it('is given time before it is judged', async () => {
    const world = livingWorld();
    await beginHeartbeat(world, doorOf(world));
    pass(world, 24 * minute);
    expect(await judgeHeartbeat(world)).toMatchObject({ outcome: 'too-early' });
    expect(world.registrations.items.size).toBe(1);
    expect(await judgeHeartbeat(world, 20 * minute)).toEqual({ outcome: 'missed', stuck: 'not-rung' });
  });
});

describe('one that gets stuck says where', () => {
  it('at the front door', async () => {
    const world = livingWorld();
    const closed: FrontDoor = async () => ({ status: 503 });
    expect(await keepBeating(world, closed)).toEqual({ outcome: 'missed', stuck: 'not-taken' });
    expect(world.logged).toContainEqual({
      level: 'warn',
      code: 'heartbeat-missed',
      fields: { stuck: 'not-taken', status: 503 },
    });
    // The next run tries again: it does not wait for one that never was.
    expect(await keepBeating(world, doorOf(world))).toMatchObject({ outcome: 'under-way' });
  });

  const places: readonly (readonly [string, string, (world: LivingWorld) => Promise<void>])[] = [
    ['in the table, which lost it', 'not-kept', async ({ registrations }) => registrations.items.clear()],
    ['before anybody rang', 'not-rung', async () => undefined],
    [
      'before SES, which takes nothing',
      'not-sent',
      async (world) => {
        world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'paused' });
        await world.settle();
      },
    ],
    [
      'in SES, which refused it',
      'refused',
      async (world) => {
        world.postbox.faults.answer = () => ({ outcome: 'refused', reason: 'MessageRejected' });
        await world.settle();
      },
    ],
    ['after SES, of which nothing is heard', 'not-heard', (world) => world.settle()],
    [
      'after SES, which sent it back',
      'came-back',
      async (world) => {
        await world.settle();
        await report(world, 'bounced-for-good');
      },
    ],
  ];
  it.each(places)('%s', async (_, stuck, happens) => {
    const world = livingWorld();
    await keepBeating(world, doorOf(world));
    await happens(world);
    pass(world, 30 * minute);
    expect(await keepBeating(world, doorOf(world))).toEqual({ outcome: 'missed', stuck });
    expect(stuckIn(world)).toEqual([stuck]);
    expect((await world.pulses.last()).heartbeat).toEqual({ missed: { at: world.clock.now(), stuck } });
    expect(world.registrations.items.size).toBe(0);
  });

  it('but none is missed that somebody else has judged in between', async () => {
    const world = livingWorld();
    await keepBeating(world, doorOf(world));
    await world.settle();
    await report(world);
    pass(world, 30 * minute);
    const { load } = world.registrations;
    const slow = {
      ...world,
      registrations: {
        ...world.registrations,
        load: async (id: Parameters<typeof load>[0]) => {
          expect(await judgeHeartbeat(world)).toMatchObject({ outcome: 'whole' });
          return load(id);
        },
      },
    };
    expect(await judgeHeartbeat(slow)).toEqual({ outcome: 'none-under-way' });
    expect(stuckIn(world)).toEqual([]);
  });

  it('and what it knew of the last whole one stays', async () => {
    const world = livingWorld();
    const whole = { at: world.clock.now(), tookMs: 1_000 };
    await world.pulses.keepHeartbeat({ whole });
    await keepBeating(world, async () => ({ status: 0 }));
    expect((await world.pulses.last()).heartbeat).toMatchObject({ whole, missed: { stuck: 'not-taken' } });
  });
});

describe('what is not ours', () => {
  it('is never removed, even where the pulse names it', async () => {
    const world = livingWorld();
    const somebody = aRegistration();
    await keep(world, somebody);
    await world.pulses.keepHeartbeat({ underWay: { id: somebody.id, at: world.clock.now() } });
    pass(world, 30 * minute);
    await expect(judgeHeartbeat(world)).rejects.toThrow('not its own');
    expect(world.registrations.items.size).toBe(1);
  });

  it('is told from what is by the address', () => {
    const of = (email: string) => isSynthetic({ contact: { ...aRegistration().contact, email: anAddress(email) } });
    expect(of('success+heartbeat-x@simulator.amazonses.com')).toBe(true);
    expect(of('success@simulator.amazonses.com')).toBe(false);
    expect(of('success+heartbeat-x@simulator.amazonses.com.example.com')).toBe(false);
  });
});
