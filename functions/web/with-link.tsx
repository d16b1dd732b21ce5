import type { Context } from 'hono';
import type { Registration } from '../../shared/registrations/registration';
import { openLink } from '../open-link';
import type { World } from '../ports/world';
import type { Decided } from './change-or-refuse';
import { answerPage } from './pages/answer-page';
import { ConfirmPage } from './pages/confirm-page';
import { settingOf } from './pages/setting-of';
import { StoppedPage } from './pages/stop-page';
import { refusePage } from './refuse-page';

/** What a press of a button led to, told on the page one comes back to. */
export const dones = ['confirmed', 'already-confirmed', 'back', 'changed', 'unchanged', 'seen', 'kept'] as const;
export type Done = (typeof dones)[number];

/** Lets in whoever holds a link of ours; everybody else reads what to do. */
export async function withLink(
  world: Pick<World, 'links' | 'registrations'>,
  c: Context,
  answer: (registration: Registration, base: string) => Promise<Response>,
): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const link = await openLink(world, 'own-page', token);
  return link.outcome === 'opened'
    ? answer(link.registration, `/r/${encodeURIComponent(token)}`)
    : refusePage(c, 'deadLink');
}

/** The page of a registration that is over, or that nobody has confirmed yet; undefined for every other. */
export function answerNotRunning(c: Context, base: string, registration: Registration): Response | undefined {
  const setting = settingOf(c, base, registration.contact.language);
  if (isOver(registration.state)) {
    return answerPage(c, setting.language, <StoppedPage setting={setting} origin={registration.origin} />);
  }
  if (registration.state === 'awaiting-confirmation') {
    return answerPage(c, setting.language, <ConfirmPage setting={setting} base={base} />);
  }
  return undefined;
}

export const isOver = (state: Registration['state']): boolean => state === 'stopped' || state === 'unwelcome';

/** Back to the page by GET, so that reloading it presses nothing. What is closed says so there by itself. */
export function answerDecided(c: Context, base: string, decided: Decided<unknown>, done: Done): Response {
  if (decided.outcome === 'absent') return refusePage(c, 'deadLink');
  return decided.outcome === 'refused' ? backTo(c, base) : backTo(c, base, done);
}

export function backTo(c: Context, base: string, done?: Done): Response {
  const query = new URLSearchParams();
  const language = c.req.query('lang');
  if (language !== undefined) query.set('lang', language);
  if (done !== undefined) query.set('done', done);
  return c.redirect(`${base}${query.size > 0 ? `?${query}` : ''}`, 303);
}
