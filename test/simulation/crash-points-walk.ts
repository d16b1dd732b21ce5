/** Lives a story with rooms dying where they are told to, and answers everything that is wrong with what came of it. */
import { instant } from '../../shared/calendar/day';
import { at } from '../support/world';
import {
  aboutOf,
  checkAlarms,
  checkLedger,
  checkMail,
  checkNextHours,
  checkPunctuality,
  checkStrayAlarms,
  duplicatesIn,
} from './crash-points-checks';
import type { Story } from './crash-points-stories';
import { type CallMade, crashingWorld, type Death, type Kill, type Settings } from './crash-points-world';

export type Lived = {
  readonly calls: readonly CallMade[];
  readonly deaths: readonly Death[];
  /** What was written to people, without the instants that name an answer. */
  readonly letters: readonly string[];
  readonly duplicates: readonly string[];
  readonly wrong: readonly string[];
};

export async function liveThrough(story: Story, settings: Settings): Promise<Lived> {
  const rooms = crashingWorld(settings);
  const { world, calls, deaths } = rooms;
  const wrong = new Set<string>();
  const add = (found: readonly string[]): void => {
    for (const one of found) wrong.add(one);
  };
  let looked = 0;
  const look = (): void => {
    for (const mail of world.postbox.sent.slice(looked)) add(checkMail(world, mail));
    looked = world.postbox.sent.length;
    add(checkAlarms(world, rooms.underway()));
  };
  await story.begin(rooms);
  await rooms.liveUntil(at(story.ends), look);
  look();
  const lastDeath = deaths.at(-1)?.at;
  add(checkPunctuality(world, lastDeath === undefined ? undefined : instant(lastDeath)));
  add(checkNextHours(world));
  add(checkStrayAlarms(world));
  add(checkLedger(world));
  const letters = [...new Set(world.postbox.sent.map(aboutOf))].map((about) => about.replace(/\.\d{10,}$/, ''));
  return { calls, deaths, letters, duplicates: duplicatesIn(world.postbox.sent), wrong: [...wrong] };
}

export type Walked = {
  readonly story: string;
  readonly calls: number;
  /** How many deaths were lived through. */
  readonly points: number;
  readonly duplicates: number;
  /** What went wrong, each with the name of its point. */
  readonly failures: readonly string[];
};

/**
 * Lives the story once in peace, and then once for every call and for before and after its effect, with the room dying there.
 * Every letter that went in peace must go, and nothing else; twice only where SES had taken it and nobody could tell.
 * `every`: only each so manieth of these deaths, for a quick look.
 */
export async function walk(story: Story, events: Settings['events'], every = 1): Promise<Walked> {
  const peace = await liveThrough(story, { kills: [], events });
  const failures = [...peace.wrong, ...peace.duplicates].map((one) => `in peace: ${one}`);
  let [points, duplicates] = [0, 0];
  for (const kill of killsAt(peace.calls).filter((_, place) => place % every === 0)) {
    const lived = await liveThrough(story, { kills: [kill], events });
    points += 1;
    duplicates += lived.duplicates.length;
    const mayRepeat = events === 'are-lost' && isUntold(peace.calls, kill) ? 1 : 0;
    const found = [
      ...lived.wrong,
      ...(lived.deaths.length === 1 ? [] : ['nobody died']),
      ...(lived.duplicates.length === mayRepeat ? [] : [`${mayRepeat} may repeat, but did: ${lived.duplicates}`]),
      ...peace.letters.filter((letter) => !lived.letters.includes(letter)).map((letter) => `never went: ${letter}`),
      ...lived.letters.filter((letter) => !peace.letters.includes(letter)).map((letter) => `went besides: ${letter}`),
    ];
    failures.push(...found.map((one) => `${nameOfPoint(peace.calls, kill)}: ${one}`));
  }
  return { story: story.name, calls: peace.calls.length, points, duplicates, failures };
}

const killsAt = (calls: readonly CallMade[]): readonly Kill[] =>
  calls.flatMap((_, place) => (['before', 'after'] as const).map((when) => ({ call: place + 1, when })));

const nameOfPoint = (calls: readonly CallMade[], { call, when }: Kill): string => {
  const made = calls[call - 1];
  return `call ${call}, ${made?.room} dies ${when} ${made?.port}.${made?.method}`;
};

/** Whether the room dies with SES having taken a mail and the ledger not knowing: the one window for a duplicate. */
function isUntold(calls: readonly CallMade[], { call, when }: Kill): boolean {
  const behind = calls.slice(0, when === 'after' ? call : call - 1);
  const isSending = ({ port, method }: CallMade): boolean => port === 'postbox' && method === 'send';
  const isRecording = ({ room, method }: CallMade): boolean => room !== 'remind' || method === 'save';
  return calls[call - 1]?.room === 'remind' && behind.findLastIndex(isSending) > behind.findLastIndex(isRecording);
}
