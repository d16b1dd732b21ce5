import type { Member } from '../../../../shared/employers/employer';
import type { PageFields } from '../../../../shared/registrations/page-form';
import { ErrorSummary, Options, RadioField, SelectField, TextField } from '../../pages/fields';
import { Layout } from '../../pages/layout';
import { memberLanguages } from '../../pages/letter-languages';
import type { EmployerSetting } from '../employer-setting';
import type { SignedIn } from '../session';
import { Done } from './done';
import { BackHome } from './home-page';

export type InvitationField = 'email' | 'role' | 'language';

type MembersPageProps = {
  readonly setting: EmployerSetting;
  readonly session: SignedIn;
  readonly done?: string | undefined;
  /** What was typed, and what is wrong with it. */
  readonly fields?: PageFields;
  readonly errors?: ReadonlyMap<InvitationField, string>;
};

/** Who may sign in for the company; an admin also invites, and opens whom to change. */
export function MembersPage({ setting, session, done, fields = {}, errors = new Map() }: MembersPageProps) {
  const { home, members, reaches, roles } = setting.employer;
  const { employer, member: me } = session;
  return (
    <Layout setting={setting} title={home.members.title} hasErrors={errors.size > 0}>
      <ErrorSummary frame={setting.words.frame} errors={listErrors(setting, errors)} />
      <Done text={done} />
      <h1>{home.members.title}</h1>
      <p class="lead">{home.members.text}</p>
      <table class="account">
        <thead>
          <tr>
            <th scope="col">{members.columns.address}</th>
            <th scope="col">{members.columns.role}</th>
            <th scope="col">{members.columns.letters}</th>
          </tr>
        </thead>
        <tbody>
          {employer.members.map((member) => (
            <tr>
              <th scope="row">
                {member.email} {member.id === me.id ? members.you : null}
                {me.role === 'admin' ? (
                  <>
                    <br />
                    <a href={memberPath(setting, member)}>
                      {members.change}
                      <span class="unseen"> {member.email}</span>
                    </a>
                  </>
                ) : null}
              </th>
              <td>{roles[member.role]}</td>
              <td>{reaches[member.reach]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {me.role === 'admin' ? <Invitation setting={setting} fields={fields} errors={errors} /> : null}
      <BackHome setting={setting} />
    </Layout>
  );
}

const memberPath = ({ language }: EmployerSetting, { id }: Member): string =>
  `/employer/members/${id}?lang=${language}`;

function Invitation({ setting, fields, errors }: Required<Pick<MembersPageProps, 'setting' | 'fields' | 'errors'>>) {
  const { frame } = setting.words;
  const { invite } = setting.employer.members;
  return (
    <>
      <h2>{invite.title}</h2>
      <p>{invite.text}</p>
      <form method="post" action={`/employer/members?lang=${setting.language}`} novalidate>
        <TextField
          name="email"
          field={invite.email}
          frame={frame}
          error={errors.get('email')}
          value={fields.email ?? ''}
          type="email"
          autocomplete="off"
        />
        <RoleField setting={setting} value={fields.role ?? 'member'} error={errors.get('role')} />
        <SelectField name="language" field={invite.language} frame={frame} error={errors.get('language')}>
          <Options choices={memberLanguages} value={fields.language ?? setting.language} />
        </SelectField>
        <button type="submit">{invite.button}</button>
      </form>
    </>
  );
}

/** Admin or member. */
export const RoleField = ({
  setting: { employer, words },
  value,
  error,
}: {
  readonly setting: EmployerSetting;
  readonly value: string;
  readonly error: string | undefined;
}) => (
  <RadioField
    name="role"
    field={employer.members.invite.role}
    frame={words.frame}
    error={error}
    choices={(['member', 'admin'] as const).map((role) => ({ value: role, label: employer.roles[role] }))}
    value={value}
  />
);

const listErrors = ({ employer }: EmployerSetting, errors: ReadonlyMap<InvitationField, string>) =>
  [...errors].map(([field, text]) => ({ href: `#${field}`, text: `${employer.members.invite[field].short}: ${text}` }));
