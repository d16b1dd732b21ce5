import { peoplePageWordsFor } from '../../../../shared/words/people-page-words';
import { teamCalendarWordsFor } from '../../../../shared/words/team-calendar-words';
import { uploadPageWordsFor } from '../../../../shared/words/upload-page-words';
import { Layout } from '../../pages/layout';
import type { EmployerSetting } from '../employer-setting';
import type { SignedIn } from '../session';
import { ReachNotice } from './reach-notice';

type HomePageProps = { readonly setting: EmployerSetting; readonly session: SignedIn };

/** What a member finds after signing in: where everything is. */
export function HomePage({ setting, session: { employer, member } }: HomePageProps) {
  const { home } = setting.employer;
  const { language } = setting;
  const doors = [
    { path: 'uploads', ...uploadPageWordsFor(language).start },
    { path: 'people', ...peoplePageWordsFor(language) },
    { path: 'calendar', ...teamCalendarWordsFor(language).page },
    { path: 'letters', ...setting.employer.letters },
    { path: 'members', ...home.members },
    { path: 'keys', ...home.keys },
    { path: 'audit', ...home.audit },
    { path: 'leave', ...home.leave },
  ];
  const others = employer.members.filter(({ id, reach }) => id !== member.id && reach === 'unreachable');
  const dead = others.map(({ email }) => email);
  return (
    <Layout setting={setting} title={employer.name}>
      <h1>{employer.name}</h1>
      <ReachNotice setting={setting} member={member} />
      {dead.length === 0 ? null : (
        <p class="notice">
          {home.othersUnreachable(dead)} <a href={`/employer/members?lang=${language}`}>{home.members.title}</a>
        </p>
      )}
      {doors.map(({ path, title, text }) => (
        <>
          <h3>
            <a href={`/employer/${path}?lang=${language}`}>{title}</a>
          </h3>
          <p>{text}</p>
        </>
      ))}
      <h2>{home.signedInAs(member.email)}</h2>
      <form method="post" action={`/employer/sign-out?lang=${language}`}>
        <p>
          <button type="submit" class="quiet">
            {home.signOut}
          </button>
        </p>
        <p>
          <button type="submit" class="quiet" formaction={`/employer/sign-out-everywhere?lang=${language}`}>
            {home.signOutEverywhere}
          </button>
        </p>
      </form>
    </Layout>
  );
}

/** The way back, under every page of an employer. */
export const BackHome = ({ setting }: { readonly setting: EmployerSetting }) => (
  <p class="after">
    <a href={`/employer?lang=${setting.language}`}>{setting.employer.home.back}</a>
  </p>
);
