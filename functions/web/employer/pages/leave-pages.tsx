import { ErrorSummary, TextField } from '../../pages/fields';
import { Layout } from '../../pages/layout';
import type { EmployerSetting } from '../employer-setting';
import type { SignedIn } from '../session';
import { BackHome } from './home-page';

type LeavePageProps = {
  readonly setting: EmployerSetting;
  readonly session: SignedIn;
  /** In how many files the people come. */
  readonly parts: number;
  readonly typed?: string;
  readonly error?: string | undefined;
};

/** Everything out, and, for an admin, everything gone. */
export function LeavePage({ setting, session: { employer, member }, parts, typed = '', error }: LeavePageProps) {
  const { home, leave } = setting.employer;
  const { download } = leave;
  const listed =
    error === undefined ? [] : [{ href: '#name', text: `${leave.erase.name(employer.name).short}: ${error}` }];
  const files = [
    { path: 'people.csv', text: download.people },
    ...Array.from({ length: parts }, (_, index) => ({
      path: `people-${index + 1}.json`,
      text: download.part(index + 1, parts),
    })),
    { path: 'account.json', text: download.account },
  ];
  return (
    <Layout setting={setting} title={home.leave.title} hasErrors={error !== undefined}>
      <ErrorSummary frame={setting.words.frame} errors={listed} />
      <h1>{home.leave.title}</h1>
      <h2>{download.title}</h2>
      <p>{download.text}</p>
      <ul>
        {files.map(({ path, text }) => (
          <li>
            <a href={`/employer/leave/${path}?lang=${setting.language}`}>{text}</a>
          </li>
        ))}
      </ul>
      {member.role === 'admin' ? (
        <Erase setting={setting} employerName={employer.name} typed={typed} error={error} />
      ) : null}
      <BackHome setting={setting} />
    </Layout>
  );
}

type EraseProps = {
  readonly setting: EmployerSetting;
  readonly employerName: string;
  readonly typed: string;
  readonly error: string | undefined;
};

function Erase({ setting, employerName, typed, error }: EraseProps) {
  const { erase } = setting.employer.leave;
  return (
    <>
      <h2>{erase.title}</h2>
      <p>{erase.text}</p>
      <ul>
        {erase.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <form method="post" action={`/employer/leave?lang=${setting.language}`} novalidate>
        <TextField
          name="name"
          field={erase.name(employerName)}
          frame={setting.words.frame}
          error={error}
          value={typed}
          autocomplete="off"
        />
        <button type="submit" class="stop">
          {erase.button}
        </button>
      </form>
    </>
  );
}

type GoOnProps = { readonly setting: EmployerSetting; readonly typed: string; readonly because: 'many' | 'upload' };

/** One press did not get to the end; the next goes on. */
export function GoOnErasingPage({ setting, typed, because }: GoOnProps) {
  const { goOn } = setting.employer.leave;
  return (
    <Layout setting={setting} title={goOn.title}>
      <h1>{goOn.title}</h1>
      <p class="lead">{because === 'upload' ? goOn.upload : goOn.text}</p>
      <form method="post" action={`/employer/leave?lang=${setting.language}`}>
        <input type="hidden" name="name" value={typed} />
        <button type="submit" class="stop">
          {goOn.button}
        </button>
      </form>
    </Layout>
  );
}
