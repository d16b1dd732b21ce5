import { describe, expect, it } from 'vitest';
import { type SeenAlive, stuckPlaces } from '../../../functions/ports/pulses';
import { webApp } from '../../../functions/web/app';
import { statusAnswer } from '../../../functions/web/show-status';
import { type Instant, instant } from '../../../shared/calendar/day';
import { statusPageWordsFor } from '../../../shared/words/status-page-words';
import { worldInMemory } from '../../support/world';

const minute = 60_000;
const words = statusPageWordsFor('en');

/** The web room of a stage on which this was seen alive, so many minutes ago. */
function openRoom(
  seen: (ago: (minutes: number) => Instant) => SeenAlive,
  heartbeat: 'hourly' | 'on-demand' = 'hourly',
) {
  const world = worldInMemory('2026-11-23T10:00:00+09:00');
  world.pulses.seen.now = seen((minutes) => instant(world.clock.now() - minutes * minute));
  const app = webApp(world, undefined, { contact: 'help@kaeru.test', region: 'ap-northeast-1', heartbeat });
  return {
    world,
    page: async (language: string) => {
      const answer = await app.request(`https://kaeru.test/status?lang=${language}`);
      return { answer, text: (await answer.text()).replaceAll(/\s+/g, ' ') };
    },
    json: async () => {
      const answer = await app.request('https://kaeru.test/status.json');
      return { answer, body: statusAnswer.parse(await answer.json()) };
    },
  };
}

type Ago = (minutes: number) => Instant;
const well = (ago: Ago): SeenAlive => ({
  sweep: ago(3),
  letter: ago(20),
  heartbeat: { whole: { at: ago(40), tookMs: 4_200 } },
});

describe('the status page', () => {
  it('says when each part was last seen, in Japan time, and that all is well', async () => {
    const { answer, text } = await openRoom(well).page('en');
    expect(answer.status).toBe(200);
    for (const part of [
      words.allWell,
      '23 November 2026, 09:57',
      '23 November 2026, 09:40',
      '23 November 2026, 09:20',
      words.letter.always,
      words.heartbeat.took(4),
      '10:00 in Japan',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Late');
  });

  it('speaks Japanese too', async () => {
    const { text } = await openRoom(well).page('ja');
    expect(text).toContain('すべて正常に動いています。');
    expect(text).toContain('2026年11月23日 09:57');
  });

  it('is for no search engine, and for no cache for long', async () => {
    const { answer, text } = await openRoom(well).page('en');
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=30');
  });

  it('says of something late what it means to a reader: letters still come, nothing is lost', async () => {
    const { answer, text } = await openRoom((ago) => ({ ...well(ago), sweep: ago(36) })).page('en');
    // A person is shown the page; only a monitor reads the number.
    expect(answer.status).toBe(200);
    expect(text).toContain(words.nothingIsLost);
    expect(text).toContain(words.late(words.sweep.late));
    expect(text).not.toContain(words.allWell);
  });

  it.each(stuckPlaces)('says where a trial registration got stuck: %s', async (stuck) => {
    const { text } = await openRoom((ago) => ({ heartbeat: { missed: { at: ago(5), stuck } } })).page('en');
    expect(text).toContain(words.late(words.heartbeat.stuck[stuck]));
  });

  it('names nobody and no registration, even while one is under way', async () => {
    const room = openRoom((ago) => ({ ...well(ago), heartbeat: { underWay: { id: secretId, at: ago(1) } } }));
    expect((await room.page('en')).text).not.toContain(secretId);
    expect(JSON.stringify((await room.json()).body)).not.toContain(secretId);
  });
});
const secretId = worldInMemory().chance.registrationId();

describe('for monitors', () => {
  it('all well is 200, with what was seen when', async () => {
    const { answer, body } = await openRoom(well).json();
    expect(answer.status).toBe(200);
    expect(body).toEqual({
      well: true,
      now: '2026-11-23T01:00:00.000Z',
      sweep: { state: 'as-it-should-be', at: '2026-11-23T00:57:00.000Z' },
      letter: { state: 'as-it-should-be', at: '2026-11-23T00:40:00.000Z' },
      heartbeat: { state: 'as-it-should-be', at: '2026-11-23T00:20:00.000Z', tookSeconds: 4 },
    });
  });

  const late: readonly (readonly [string, (ago: Ago) => SeenAlive, object])[] = [
    ['the sweep is silent', (ago) => ({ ...well(ago), sweep: ago(36) }), { sweep: { state: 'late' } }],
    [
      'no heartbeat for two hours',
      (ago) => ({ ...well(ago), heartbeat: { whole: { at: ago(126), tookMs: 1 } } }),
      { heartbeat: { state: 'late' } },
    ],
    [
      'the last heartbeat got stuck',
      (ago) => ({
        ...well(ago),
        heartbeat: { whole: { at: ago(70), tookMs: 1 }, missed: { at: ago(10), stuck: 'not-heard' } },
      }),
      { heartbeat: { state: 'late', stuck: 'not-heard' } },
    ],
  ];
  it.each(late)('%s: 503, and no cache keeps it', async (_, seen, says) => {
    const { answer, body } = await openRoom(seen).json();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ well: false, ...says });
  });

  const fine: readonly (readonly [string, (ago: Ago) => SeenAlive])[] = [
    ['the sweep has missed one tick', (ago) => ({ ...well(ago), sweep: ago(34) })],
    ['no letter was due for days', (ago) => ({ ...well(ago), letter: ago(5_000) })],
    ['one heartbeat is late', (ago) => ({ ...well(ago), heartbeat: { whole: { at: ago(120), tookMs: 1 } } })],
    [
      'one got stuck before the last that did not',
      (ago) => ({
        ...well(ago),
        heartbeat: { whole: { at: ago(10), tookMs: 1 }, missed: { at: ago(70), stuck: 'not-sent' } },
      }),
    ],
    ['nothing was seen yet, right after it was deployed', () => ({ heartbeat: {} })],
  ];
  it.each(fine)('%s: still 200', async (_, seen) => {
    const { answer, body } = await openRoom(seen).json();
    expect(answer.status).toBe(200);
    expect(body.well).toBe(true);
  });

  it('where the heartbeat beats only on demand, as on a laptop that was switched off, silence says nothing', async () => {
    const long = (ago: Ago): SeenAlive => ({ sweep: ago(5_000), heartbeat: { whole: { at: ago(5_000), tookMs: 1 } } });
    expect((await openRoom(long, 'on-demand').json()).answer.status).toBe(200);
    expect((await openRoom(long, 'hourly').json()).answer.status).toBe(503);
    const stuck = (ago: Ago): SeenAlive => ({ heartbeat: { missed: { at: ago(5), stuck: 'not-rung' } } });
    expect((await openRoom(stuck, 'on-demand').json()).answer.status).toBe(503);
  });
});

it('looking changes nothing', async () => {
  const { world, page, json } = openRoom(well);
  const before = structuredClone(world.pulses.seen.now);
  await page('en');
  await json();
  expect(world.pulses.seen.now).toEqual(before);
  expect(world.registrations.items.size).toBe(0);
});
