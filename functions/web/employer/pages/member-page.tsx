import type { Member } from '../../../../shared/employers/employer';
import { ErrorSummary } from '../../pages/fields';
import { Layout } from '../../pages/layout';
import type { EmployerSetting } from '../employer-setting';
import { RoleField } from './members-page';

type MemberPageProps = {
  readonly setting: EmployerSetting;
  readonly member: Member;
  /** Why the role could not be changed, or the member not be removed. */
  readonly error?: string | undefined;
};

/** One member, for an admin: another role, or out. */
export function MemberPage({ setting, member, error }: MemberPageProps) {
  const { members, home } = setting.employer;
  const { language, words } = setting;
  const path = `/employer/members/${member.id}`;
  const listed = error === undefined ? [] : [{ href: '#role', text: error }];
  return (
    <Layout setting={setting} title={member.email} hasErrors={error !== undefined}>
      <ErrorSummary frame={words.frame} errors={listed} />
      <h1>{member.email}</h1>
      <h2>{members.changeRole.title}</h2>
      <form method="post" action={`${path}/role?lang=${language}`}>
        <RoleField setting={setting} value={member.role} error={error} />
        <button type="submit">{members.changeRole.button}</button>
      </form>
      <h2>{members.remove.title}</h2>
      <p>{members.remove.text}</p>
      <form method="post" action={`${path}/remove?lang=${language}`}>
        <button type="submit" class="stop">
          {members.remove.button}
        </button>
      </form>
      <p class="after">
        <a href={`/employer/members?lang=${language}`}>{home.members.title}</a>
      </p>
    </Layout>
  );
}
