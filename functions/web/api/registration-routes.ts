import { type Context, Hono } from 'hono';
import type { FieldProblem } from '../../../shared/problems';
import type { Registration } from '../../../shared/registrations/registration';
import { readReturned } from '../../../shared/registrations/returned-form';
import { openLink } from '../../open-link';
import type { World } from '../../ports/world';
import { comeBack } from '../come-back';
import { keepForOneself } from '../keep-for-oneself';
import { networkHasEnough } from '../network-has-enough';
import { readRegistrationHere } from '../read-registration';
import { register } from '../register';
import { namesAnotherAddress, replaceFacts } from '../replace-facts';
import { saySeen } from '../say-seen';
import { stop } from '../stop';
import { answerProblem } from './answer-problem';
import { readJson } from './read-json';
import { showRegistered, showRegistration } from './show-registration';

type Powers = Pick<World, 'clock' | 'chance' | 'registrations' | 'links' | 'counts' | 'log'>;

/** `/api/v1/registrations`: register, and with the token of one's own page read, change, come back, say what one has seen, keep it after leaving an employer, and stop. */
export function registrationRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.post('/', async (c) => {
    const key = c.req.header('idempotency-key');
    if (key !== undefined && !/^[\x21-\x7e]{1,255}$/.test(key)) return answerProblem(c, 'idempotency-key-invalid');
    const body = await readJson(c);
    if (body === undefined) return answerProblem(c, 'malformed-json');
    const form = readRegistrationHere(body.json);
    if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
    if (await networkHasEnough(world, c)) return answerProblem(c, 'too-many-requests');
    const registered = await register(world, form.value, key);
    if (registered.outcome === 'key-reused') return answerProblem(c, 'idempotency-key-reused');
    const { registration } = registered;
    world.log('info', registered.outcome, 'A person registered over the API.', { registration: registration.id });
    c.header('Location', `/api/v1/registrations/${registration.id}`);
    return c.json(showRegistered(registration, world.clock.now()), 202);
  });

  routes.get('/:id', (c) => withOwner(world, c, async (registration) => show(c, registration, world)));

  routes.put('/:id', (c) =>
    withOwner(world, c, async (registration) => {
      const version = versionIn(c.req.header('if-match'));
      if (version === undefined) return answerProblem(c, 'if-match-missing');
      const body = await readJson(c);
      if (body === undefined) return answerProblem(c, 'malformed-json');
      const form = readRegistrationHere(body.json);
      if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
      const asks = namesAnotherAddress(registration, form.value);
      if (asks && (await networkHasEnough(world, c))) return answerProblem(c, 'too-many-requests');
      const decided = await replaceFacts(world, registration.id, form.value, version);
      if (decided.outcome === 'absent') return answerProblem(c, 'not-found');
      if (decided.outcome !== 'refused') return show(c, decided.registration, world);
      if (decided.refusal === 'version-conflict') {
        const current = showRegistration(decided.registration, world.clock.now());
        return answerProblem(c, 'version-conflict', [], { sentVersion: version, current });
      }
      return answerRefusal(c, decided.refusal);
    }),
  );

  routes.delete('/:id', (c) =>
    withOwner(world, c, async ({ id }) => {
      const decided = await stop(world, id);
      return 'registration' in decided ? show(c, decided.registration, world) : answerProblem(c, 'not-found');
    }),
  );

  routes.post('/:id/returned', (c) =>
    withOwner(world, c, async ({ id }) => {
      const body = await readJson(c, {});
      if (body === undefined) return answerProblem(c, 'malformed-json');
      const form = readReturned(body.json);
      if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
      const decided = await comeBack(world, id, form.value);
      if (decided.outcome === 'absent') return answerProblem(c, 'not-found');
      if (decided.outcome === 'refused') return answerRefusal(c, decided.refusal);
      return show(c, decided.registration, world);
    }),
  );

  routes.post('/:id/seen', (c) =>
    withOwner(world, c, async ({ id }) => {
      const decided = await saySeen(world, id);
      if (decided.outcome === 'absent') return answerProblem(c, 'not-found');
      if (decided.outcome === 'refused') return answerRefusal(c, decided.refusal);
      return show(c, decided.registration, world);
    }),
  );

  routes.post('/:id/keep', (c) =>
    withOwner(world, c, async ({ id }) => {
      const decided = await keepForOneself(world, id);
      if (decided.outcome === 'absent') return answerProblem(c, 'not-found');
      if (decided.outcome !== 'refused') return show(c, decided.registration, world);
      return decided.refusal === 'not-offered' ? answerProblem(c, 'not-offered') : answerRefusal(c, decided.refusal);
    }),
  );

  return routes;
}

/** Lets in whoever holds the link of this very registration. */
async function withOwner(
  world: Pick<World, 'links' | 'registrations'>,
  c: Context,
  answer: (registration: Registration) => Promise<Response>,
): Promise<Response> {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const link = token === undefined ? undefined : await openLink(world, 'own-page', token);
  if (link === undefined || link.outcome === 'invalid') return answerProblem(c, 'not-authorized');
  // Somebody else's registration and none at all look the same.
  const isOwners = link.outcome === 'opened' && link.registration.id === c.req.param('id');
  return isOwners ? answer(link.registration) : answerProblem(c, 'not-found');
}

function show(c: Context, registration: Registration, world: Pick<World, 'clock'>): Response {
  c.header('ETag', `"${registration.version}"`);
  return c.json(showRegistration(registration, world.clock.now()));
}

const answerRefusal = (c: Context, refusal: 'closed' | FieldProblem): Promise<Response> =>
  refusal === 'closed' ? answerProblem(c, 'already-closed') : answerProblem(c, 'invalid-input', [refusal]);

/** `"3"` or `3`, as in the ETag; undefined for anything else. */
function versionIn(ifMatch: string | undefined): number | undefined {
  const digits = /^"?(\d{1,9})"?$/.exec(ifMatch?.trim() ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
