import type { AuditEntry, Deed } from '../../../../shared/employers/employer';
import { Layout } from '../../pages/layout';
import { shortKeyId } from '../change-keys';
import type { EmployerSetting } from '../employer-setting';
import { writeJapanTime } from '../japan-time';
import { keyIn } from '../name-actor';
import type { SignedIn } from '../session';
import { BackHome } from './home-page';

type AuditPageProps = { readonly setting: EmployerSetting; readonly session: SignedIn };

/** What a deed is done to, where it says; anything else is shown by its id. */
const doneTo: Partial<Readonly<Record<Deed, 'member' | 'key'>>> = {
  'member-invited': 'member',
  'role-changed': 'member',
  'member-removed': 'member',
  'key-made': 'key',
  'key-revoked': 'key',
};

/** Who did what, newest first. The list keeps ids; names are put to those members and keys that are still there. */
export function AuditPage({ setting, session: { employer } }: AuditPageProps) {
  const { home, audit } = setting.employer;
  const nameOfMember = (id: string): string =>
    employer.members.find((member) => member.id === id)?.email ?? audit.formerMember;
  const nameOfKey = (shortId: string): string =>
    employer.keys.find(({ id }) => shortKeyId(id) === shortId)?.name ?? shortId;
  const who = ({ by }: AuditEntry): string => {
    if (by === 'operator') return audit.operator;
    const key = keyIn(by);
    return key === undefined ? nameOfMember(by) : audit.program(nameOfKey(key));
  };
  const toWhat = ({ did, to }: AuditEntry): string | undefined => {
    if (to === undefined || doneTo[did] === undefined) return to;
    return doneTo[did] === 'key' ? nameOfKey(to) : nameOfMember(to);
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
              <td>{writeJapanTime(entry.at, setting.core)}</td>
              <td>{who(entry)}</td>
              <td>
                {audit.deeds[entry.did]}
                {toWhat(entry) === undefined ? null : <small>{toWhat(entry)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <BackHome setting={setting} />
    </Layout>
  );
}
