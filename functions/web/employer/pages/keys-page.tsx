import { dayOf } from '../../../../shared/calendar';
import { type Scope, scopes } from '../../../../shared/employers/employer';
import { ErrorSummary, TextField } from '../../pages/fields';
import { Layout } from '../../pages/layout';
import { shortKeyId } from '../change-keys';
import type { EmployerSetting } from '../employer-setting';
import type { SignedIn } from '../session';
import { Done } from './done';
import { BackHome } from './home-page';

type KeysPageProps = {
  readonly setting: EmployerSetting;
  readonly session: SignedIn;
  readonly done?: string | undefined;
  readonly name?: string;
  readonly chosen?: readonly string[];
  readonly errors?: ReadonlyMap<'name' | 'scopes', string>;
};

/** The keys of the company's programs; an admin also makes and revokes them. */
export function KeysPage({
  setting,
  session: { employer, member },
  done,
  name = '',
  chosen = ['uploads:read', 'uploads:write'],
  errors = new Map(),
}: KeysPageProps) {
  const { home, keys } = setting.employer;
  const listed = [...errors].map(([field, text]) => ({
    href: `#${field}`,
    text: `${keys.make[field].short}: ${text}`,
  }));
  return (
    <Layout setting={setting} title={home.keys.title} hasErrors={errors.size > 0}>
      <ErrorSummary frame={setting.words.frame} errors={listed} />
      <Done text={done} />
      <h1>{home.keys.title}</h1>
      <p class="lead">{home.keys.text}</p>
      {employer.keys.length === 0 ? <p>{keys.none}</p> : <KeysTable setting={setting} session={{ employer, member }} />}
      {member.role === 'admin' ? <MakeKey setting={setting} name={name} chosen={chosen} errors={errors} /> : null}
      <BackHome setting={setting} />
    </Layout>
  );
}

function KeysTable({ setting, session: { employer, member } }: Pick<KeysPageProps, 'setting' | 'session'>) {
  const { keys } = setting.employer;
  const { language } = setting;
  return (
    <table class="account">
      <thead>
        <tr>
          <th scope="col">{keys.columns.name}</th>
          <th scope="col">{keys.columns.scopes}</th>
          <th scope="col">{keys.columns.used}</th>
        </tr>
      </thead>
      <tbody>
        {employer.keys.map((key) => (
          <tr>
            <th scope="row">
              {key.name}
              {member.role === 'admin' ? (
                <form method="post" action={`/employer/keys/${shortKeyId(key.id)}/revoke?lang=${language}`}>
                  <button type="submit" class="quiet">
                    {keys.revoke}
                    <span class="unseen"> {key.name}</span>
                  </button>
                </form>
              ) : null}
            </th>
            <td>
              {key.scopes.map((scope) => (
                <small>{keys.scopes[scope]}</small>
              ))}
            </td>
            <td>{key.usedOn === undefined ? keys.never : setting.core.dates.plain(dayOf(key.usedOn))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MakeKey({
  setting,
  name,
  chosen,
  errors,
}: Required<Pick<KeysPageProps, 'setting' | 'name' | 'chosen' | 'errors'>>) {
  const { make, scopes: words } = setting.employer.keys;
  const { frame } = setting.words;
  const error = errors.get('scopes');
  return (
    <>
      <h2>{make.title}</h2>
      <p>{make.text}</p>
      <form method="post" action={`/employer/keys?lang=${setting.language}`} novalidate>
        <TextField
          name="name"
          field={make.name}
          frame={frame}
          error={errors.get('name')}
          value={name}
          autocomplete="off"
        />
        <fieldset
          class={error === undefined ? 'field' : 'field wrong'}
          aria-describedby={error === undefined ? undefined : 'scopes-error'}
        >
          <legend>{make.scopes.label}</legend>
          {error === undefined ? null : (
            <p class="error" id="scopes-error">
              <span class="unseen">{frame.errorPrefix}</span>
              {error}
            </p>
          )}
          {scopes.map((scope, index) => (
            <Tick id={index === 0 ? 'scopes' : `scopes-${index}`} scope={scope} text={words[scope]} on={chosen} />
          ))}
        </fieldset>
        <button type="submit">{make.button}</button>
      </form>
    </>
  );
}

type TickProps = {
  readonly id: string;
  readonly scope: Scope;
  readonly text: string;
  readonly on: readonly string[];
};

const Tick = ({ id, scope, text, on }: TickProps) => (
  <div class="radio">
    <input type="checkbox" id={id} name="scopes" value={scope} checked={on.includes(scope)} />
    <label for={id}>{text}</label>
  </div>
);

/** The one time a key is shown. */
export function KeyMadePage({ setting, apiKey }: { readonly setting: EmployerSetting; readonly apiKey: string }) {
  const { made } = setting.employer.keys;
  return (
    <Layout setting={setting} title={made.title}>
      <h1>{made.title}</h1>
      <p class="lead">{made.text}</p>
      <p class="notice">
        <code>{apiKey}</code>
      </p>
      <p>{made.once}</p>
      <p>{made.example}</p>
      <p>
        <code>Authorization: Bearer {apiKey}</code>
      </p>
      <a class="button" href={`/employer/keys?lang=${setting.language}`}>
        {made.button}
      </a>
    </Layout>
  );
}
