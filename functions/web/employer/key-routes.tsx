import { Hono } from 'hono';
import { readForm } from '../../../shared/registrations/read-form';
import type { World } from '../../ports/world';
import { answerPage } from '../pages/answer-page';
import { keyForm, makeKey, revokeKey } from './change-keys';
import { employerLanguage, employerSetting } from './employer-setting';
import { actorOf } from './member-routes';
import { KeyMadePage, KeysPage } from './pages/keys-page';
import { refuseMember, withAdmin, withMember } from './with-member';

type Powers = Pick<World, 'clock' | 'chance' | 'employers' | 'links'>;

/** `/employer/keys`: the keys of the company's programs; admins make and revoke them. */
export function keyRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/', (c) =>
    withMember(world, c, async (session) => {
      const setting = await employerSetting(c, '/employer/keys', session.member);
      const done = c.req.query('done') === 'revoked' ? setting.employer.keys.revoked : undefined;
      return answerPage(c, setting.language, <KeysPage setting={setting} session={session} done={done} />);
    }),
  );

  routes.post('/', (c) =>
    withAdmin(world, c, async (session) => {
      const typed = await readKeyFields(c.req.parseBody({ all: true }));
      const setting = await employerSetting(c, '/employer/keys', session.member);
      const { problems } = setting.employer.keys;
      const show = (errors: ReadonlyMap<'name' | 'scopes', string>) =>
        answerPage(
          c,
          setting.language,
          <KeysPage setting={setting} session={session} name={typed.name} chosen={typed.scopes} errors={errors} />,
          422,
        );
      const form = readForm(keyForm, typed);
      if (!form.ok) {
        const name = form.problems.find(({ pointer }) => pointer === '/name');
        const errors = new Map<'name' | 'scopes', string>();
        if (name !== undefined) errors.set('name', setting.words.fields[name.code]);
        if (form.problems.some(({ pointer }) => pointer.startsWith('/scopes')))
          errors.set('scopes', problems['no-scope']);
        return show(errors);
      }
      const made = await makeKey(world, actorOf(session), form.value);
      if (made.outcome === 'made') {
        return answerPage(c, setting.language, <KeyMadePage setting={setting} apiKey={made.apiKey} />);
      }
      return made.outcome === 'refused' && made.refusal === 'too-many'
        ? show(new Map([['name', problems['too-many']]]))
        : refuseMember(c, session);
    }),
  );

  routes.post('/:key/revoke', (c) =>
    withAdmin(world, c, async (session) => {
      const decided = await revokeKey(world, actorOf(session), c.req.param('key'));
      if (decided.outcome === 'refused' && decided.refusal === 'admins-only') return refuseMember(c, session);
      const language = employerLanguage(c, session.member);
      return c.redirect(`/employer/keys?lang=${language}&done=revoked`, 303);
    }),
  );

  return routes;
}

/** A form's ticks: none, one or several under the same name. */
async function readKeyFields(body: Promise<Readonly<Record<string, unknown>>>) {
  const fields = await body.catch((): Readonly<Record<string, unknown>> => ({}));
  const ticked = Array.isArray(fields.scopes) ? fields.scopes : [fields.scopes];
  return {
    name: typeof fields.name === 'string' ? fields.name : '',
    scopes: ticked.filter((scope): scope is string => typeof scope === 'string'),
  };
}
