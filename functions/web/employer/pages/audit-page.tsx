import type { AuditEntry } from '../../../../shared/employers/employer';
import { Layout } from '../../pages/layout';
import { shortKeyId } from '../change-keys';
import type { EmployerSetting } from '../employer-setting';
import { writeJapanTime } from '../japan-time';
import type { SignedIn } from '../session';
import { BackHome } from './home-page';

type AuditPageProps = { readonly setting: EmployerSetting; readonly session: SignedIn };

/** Who did what, newest first. The list keeps ids; names are put to those who are still members. */
export function AuditPage({ setting, session: { employer } }: AuditPageProps) {
  const { home, audit } = setting.employer;
  const nameOf = (id: string): string =>
    id === 'operator'
      ? audit.operator
      : (employer.members.find((member) => member.id === id)?.email ?? audit.formerMember);
  const toWhom = ({ did, to }: AuditEntry): string | undefined => {
    if (to === undefined) return undefined;
    if (did === 'key-made' || did === 'key-revoked') {
      return employer.keys.find(({ id }) => shortKeyId(id) === to)?.name ?? to;
    }
    return nameOf(to);
  };
  return (
    <Layout setting={setting} title={home.audit.title}>
      <h1>{home.audit.title}</h1>
      <p class="lead">{home.audit.text}</p>
      {employer.audit.length === 0 ? <p>{audit.none}</p> : null}
      <table class="account">
        <thead>
          <tr>
            <th scope="col">{audit.columns.when}</th>
            <th scope="col">{audit.columns.who}</th>
            <th scope="col">{audit.columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {employer.audit.toReversed().map((entry) => (
            <tr>
              <td>{writeJapanTime(entry.at, setting.language)}</td>
              <td>{nameOf(entry.by)}</td>
              <td>
                {audit.deeds[entry.did]}
                {toWhom(entry) === undefined ? null : <small>{toWhom(entry)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <BackHome setting={setting} />
    </Layout>
  );
}
