import type { Context } from 'hono';
import { next } from '../../shared/registrations/lifecycle';
import type { Registration } from '../../shared/registrations/registration';
import { openLink } from '../open-link';
import type { World } from '../ports/world';
import type { Decided } from './change-or-refuse';
import { isOpen } from './occasions';
import { answerPage } from './pages/answer-page';
import { ConfirmPage } from './pages/confirm-page';
import { settingOf } from './pages/setting-of';
import { StoppedPage } from './pages/stop-page';
import { refusePage } from './refuse-page';

/** What a press of a button led to, told on the page one comes back to. */
export const dones = [
  'confirmed',
  'already-confirmed',
  'back',
  'changed',
  'unchanged',
  'seen',
  'kept',
  'ticked',
  'unticked',
  'trip-planned',
  'person-added',
  'person-removed',
  'saved',
  'address-asked',
  'address-confirmed',
  'second-confirmed',
  'second-dropped',
  'started',
] as const;
export type Done = (typeof dones)[number];

/** What the page one comes back to is to say. */
export const doneIn = (c: Context): Done | undefined => dones.find((done) => done === c.req.query('done'));

type Powers = Pick<World, 'links' | 'registrations'>;
type Answer = (registration: Registration, base: string) => Promise<Response>;

/** Lets in whoever holds a link of ours; everybody else reads what to do. */
export async function withLink(world: Powers, c: Context, answer: Answer): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const link = await openLink(world, 'own-page', token);
  return link.outcome === 'opened'
    ? answer(link.registration, `/r/${encodeURIComponent(token)}`)
    : refusePage(c, 'deadLink');
}

/** The same where letters come, or came until the address failed; who stopped or never confirmed reads that instead. */
export const withRunning = (world: Powers, c: Context, answer: Answer): Promise<Response> =>
  withLink(
    world,
    c,
    async (registration, base) => (await answerNotRunning(c, base, registration)) ?? answer(registration, base),
  );

/** The same where facts may be changed; everybody else comes to their own page, which says why not. */
export const withChangeable = (world: Powers, c: Context, answer: Answer): Promise<Response> =>
  withRunning(world, c, async (registration, base) =>
    isOpen(registration) ? answer(registration, base) : backTo(c, base),
  );

/** The page of a registration that is over, or that nobody has confirmed yet; undefined for every other. */
export async function answerNotRunning(
  c: Context,
  base: string,
  registration: Registration,
): Promise<Response | undefined> {
  const { contact, state } = registration;
  const setting = await settingOf(c, base, contact.language);
  if (isOver(state)) {
    return answerPage(
      c,
      setting.language,
      <StoppedPage setting={setting} base={base} registration={registration} mayStart={mayStart(registration)} />,
    );
  }
  if (state === 'awaiting-confirmation') {
    return answerPage(c, setting.language, <ConfirmPage setting={setting} base={base} />);
  }
  return undefined;
}

export const isOver = (state: Registration['state']): boolean => state === 'stopped' || state === 'unwelcome';

/** Whether one press starts the letters again. */
export const mayStart = ({ state, origin }: Registration): boolean =>
  next(state, origin.by === 'self' ? 'restart' : 'rejoin') !== undefined;

/** Back to the page by GET, so that reloading it presses nothing. What is closed says so there by itself. */
export async function answerDecided(
  c: Context,
  base: string,
  decided: Decided<unknown>,
  done: Done,
): Promise<Response> {
  if (decided.outcome === 'absent') return refusePage(c, 'deadLink');
  return decided.outcome === 'refused' ? backTo(c, base) : backTo(c, base, done);
}

/** @param place where on the page the reader was: the name of a part, and what the page is told of it */
export function backTo(
  c: Context,
  base: string,
  done?: Done,
  place?: { readonly part: string; readonly of: string },
): Response {
  const query = new URLSearchParams();
  const language = c.req.query('lang');
  if (language !== undefined) query.set('lang', language);
  if (done !== undefined) query.set('done', done);
  if (place !== undefined) query.set('of', place.of);
  return c.redirect(`${base}${query.size > 0 ? `?${query}` : ''}${place === undefined ? '' : `#${place.part}`}`, 303);
}
