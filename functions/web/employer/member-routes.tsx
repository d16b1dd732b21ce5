import { type Context, Hono } from 'hono';
import type { Member } from '../../../shared/employers/employer';
import { readForm } from '../../../shared/registrations/read-form';
import type { World } from '../../ports/world';
import { answerPage } from '../pages/answer-page';
import { readFields } from '../read-fields';
import { changeRole, invitationForm, inviteMember, removeMember, roleForm } from './change-members';
import type { Actor, EmployerDecided } from './decide';
import { employerLanguage, employerSetting } from './employer-setting';
import { MemberPage } from './pages/member-page';
import { type InvitationField, MembersPage } from './pages/members-page';
import type { SignedIn } from './session';
import { refuseMember, withAdmin, withMember } from './with-member';

type Powers = Pick<World, 'clock' | 'chance' | 'employers' | 'links' | 'counts'>;

const dones = ['invited', 'changed', 'removed'] as const;
const invitationFields: readonly InvitationField[] = ['email', 'role', 'language'];

/** `/employer/members`: who may sign in; admins invite, change and remove. */
export function memberRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/', (c) =>
    withMember(world, c, async (session) => {
      const setting = await employerSetting(c, '/employer/members', session.member);
      const done = dones.find((one) => one === c.req.query('done'));
      const text = done && setting.employer.members.done[done];
      return answerPage(c, setting.language, <MembersPage setting={setting} session={session} done={text} />);
    }),
  );

  routes.post('/', (c) =>
    withAdmin(world, c, async (session) => {
      const fields = await readFields(c);
      const setting = await employerSetting(c, '/employer/members', session.member);
      const show = (errors: ReadonlyMap<InvitationField, string>) =>
        answerPage(
          c,
          setting.language,
          <MembersPage setting={setting} session={session} fields={fields} errors={errors} />,
          422,
        );
      const form = readForm(invitationForm, fields);
      if (!form.ok) {
        const words = setting.words.fields;
        const wrong = invitationFields.flatMap((field) => {
          const code = form.problems.find(({ pointer }) => pointer === `/${field}`)?.code;
          return code === undefined ? [] : [[field, words[code]] as const];
        });
        return show(new Map(wrong));
      }
      const decided = await inviteMember(world, actorOf(session), form.value);
      if (decided.outcome === 'refused' && decided.refusal !== 'admins-only') {
        return show(new Map([['email', setting.employer.members.problems[decided.refusal]]]));
      }
      return answerDecided(c, session, decided, 'invited');
    }),
  );

  routes.get('/:member', (c) =>
    withAdmin(world, c, async (session) => {
      const found = session.employer.members.find(({ id }) => id === c.req.param('member'));
      return found === undefined ? backToMembers(c, session) : showMember(c, session, found);
    }),
  );

  routes.post('/:member/role', (c) =>
    withChosen(world, c, async (session, chosen) => {
      const form = readForm(roleForm, await readFields(c));
      if (!form.ok) return showMember(c, session, chosen, 'not-one-of');
      return answerChosen(
        c,
        session,
        chosen,
        await changeRole(world, actorOf(session), chosen.id, form.value.role),
        'changed',
      );
    }),
  );

  routes.post('/:member/remove', (c) =>
    withChosen(world, c, async (session, chosen) =>
      answerChosen(c, session, chosen, await removeMember(world, actorOf(session), chosen.id), 'removed'),
    ),
  );

  return routes;
}

export const actorOf = ({ employer, member }: SignedIn): Actor => ({ employerId: employer.id, member: member.id });

/** The member a button is about; one who is gone already is told by the list. */
const withChosen = (
  world: Powers,
  c: Context,
  answer: (session: SignedIn, chosen: Member) => Promise<Response>,
): Promise<Response> =>
  withAdmin(world, c, async (session) => {
    const chosen = session.employer.members.find(({ id }) => id === c.req.param('member'));
    return chosen === undefined ? backToMembers(c, session) : answer(session, chosen);
  });

type DecidedAboutMember = EmployerDecided<'unknown-member' | 'last-admin'>;

const answerChosen = (
  c: Context,
  session: SignedIn,
  chosen: Member,
  decided: DecidedAboutMember,
  done: (typeof dones)[number],
): Promise<Response> =>
  decided.outcome === 'refused' && decided.refusal === 'last-admin'
    ? showMember(c, session, chosen, 'last-admin')
    : answerDecided(c, session, decided, done);

async function answerDecided(
  c: Context,
  session: SignedIn,
  decided: EmployerDecided<string>,
  done: (typeof dones)[number],
): Promise<Response> {
  if (decided.outcome === 'refused' && decided.refusal === 'admins-only') return refuseMember(c, session);
  return backToMembers(c, session, decided.outcome === 'done' ? done : undefined);
}

/** Back to the list by GET, so that reloading it presses nothing. */
function backToMembers(c: Context, { member }: SignedIn, done?: (typeof dones)[number]): Response {
  const language = employerLanguage(c, member);
  return c.redirect(`/employer/members?lang=${language}${done === undefined ? '' : `&done=${done}`}`, 303);
}

async function showMember(
  c: Context,
  session: SignedIn,
  chosen: Member,
  problem?: 'last-admin' | 'not-one-of',
): Promise<Response> {
  const setting = await employerSetting(c, `/employer/members/${chosen.id}`, session.member);
  const error =
    problem === 'last-admin' ? setting.employer.members.problems[problem] : problem && setting.words.fields[problem];
  const page = <MemberPage setting={setting} member={chosen} error={error} />;
  return answerPage(c, setting.language, page, problem === undefined ? 200 : 422);
}
