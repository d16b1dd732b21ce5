import { type Context, Hono } from 'hono';
import type { Registration } from '../../shared/registrations/registration';
import { addressSubject, linkSubject, openLink, opensAddress } from '../open-link';
import type { LinkSubject } from '../ports/links';
import type { World } from '../ports/world';
import { confirmAddress } from './confirm-address';
import { AddressConfirmedPage, AddressPage, DeadAddressPage } from './pages/address-page';
import { answerPage } from './pages/answer-page';
import { settingOf } from './pages/setting-of';
import { keepPrivate, refuseOtherSites } from './security';
import { backTo } from './with-link';

type Powers = Pick<World, 'clock' | 'registrations' | 'links' | 'log'>;

/** `/a/{token}`: where the letter to a new address leads. Opening it asks; one press makes the address count. */
export function addressRoutes(world: Powers): Hono {
  const routes = new Hono();
  routes.use(keepPrivate, refuseOtherSites);

  routes.get('/:token', (c) =>
    withAddress(world, c, async (registration, subject) => {
      const setting = await settingOf(c, pathOf(c), registration.contact.language);
      const { askedAddress: asked } = registration;
      const page =
        asked !== undefined && opensAddress(registration, subject, 'asked') ? (
          <AddressPage setting={setting} path={pathOf(c)} asked={asked} />
        ) : (
          <AddressConfirmedPage setting={setting} place={isFirst(registration, subject) ? 'first' : 'second'} />
        );
      return answerPage(c, setting.language, page);
    }),
  );

  routes.post('/:token', (c) =>
    withAddress(world, c, async (_, subject) => {
      const decided = await confirmAddress(world, c.req.param('token'));
      if (decided.outcome === 'absent' || decided.outcome === 'refused') return refuseAddress(c);
      const { registration } = decided;
      world.log('info', 'address-confirmed', 'The owner of a new address confirmed it.', {
        registration: registration.id,
      });
      // A second mailbox is let into nothing by this: it may be somebody else's.
      if (!isFirst(registration, subject)) return backTo(c, pathOf(c));
      // Links to the address before are dead now; whoever pressed reads the new mailbox, and so gets the new one.
      const own = await world.links.sign('own-page', linkSubject(registration));
      return backTo(c, `/r/${encodeURIComponent(own)}`, 'address-confirmed');
    }),
  );

  return routes;
}

async function withAddress(
  world: Powers,
  c: Context,
  answer: (registration: Registration, subject: LinkSubject) => Promise<Response>,
): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const link = await openLink(world, 'confirm-address', token);
  const subject = await world.links.verify('confirm-address', token);
  if (link.outcome !== 'opened' || subject === undefined) return refuseAddress(c);
  return answer(link.registration, subject);
}

/** Says what to do with a link that is too old, or was overtaken by another wish. */
async function refuseAddress(c: Context): Promise<Response> {
  const setting = await settingOf(c, pathOf(c));
  return answerPage(c, setting.language, <DeadAddressPage setting={setting} />, 404);
}

const pathOf = (c: Context): string => `/a/${encodeURIComponent(c.req.param('token') ?? '')}`;

const isFirst = (registration: Registration, subject: LinkSubject): boolean =>
  addressSubject(registration, registration.contact.email) === subject;
