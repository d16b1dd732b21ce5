/** The pages one meets on leaving, and on coming back. */
import { japanDay } from '../../../shared/calendar';
import type { Origin, Registration } from '../../../shared/registrations/registration';
import type { LinkPageProps } from './confirm-page';
import { Layout, type PageSetting } from './layout';

type StartProps = LinkPageProps & { readonly registration: Registration };

/** Where somebody who stopped starts their letters again. */
export function StartPage({ setting, base, registration: { origin, expiresAt } }: StartProps) {
  const { start } = setting.words.manage;
  return (
    <Layout setting={setting} title={start.title} origin={origin}>
      <h1>{start.title}</h1>
      <p class="lead">{start.text}</p>
      {expiresAt === undefined ? null : <p>{start.kept(setting.core.dates.plain(japanDay(expiresAt)))}</p>}
      <form method="post" action={`${base}/start?lang=${setting.language}`}>
        <button type="submit">{start.button}</button>
      </form>
    </Layout>
  );
}

type WhoseProps = LinkPageProps & { readonly origin: Origin };

/** To whoever reads a mailbox that is not the person's: one press, and nothing of what was entered. */
export function NotMePage({ setting, base, origin }: WhoseProps) {
  const { notMe } = setting.words.manage;
  return (
    <Layout setting={setting} title={notMe.title}>
      <h1>{notMe.title}</h1>
      <p class="lead">{notMe.text}</p>
      <p>{origin.by === 'employer' ? notMe.employerSees(origin.employerName) : notMe.erased}</p>
      <form method="post" action={`${base}/not-me?lang=${setting.language}`}>
        <button type="submit" class="stop">
          {notMe.button}
        </button>
      </form>
      <p class="after">
        <a href={`${base}?lang=${setting.language}`}>{notMe.keep}</a>
      </p>
    </Layout>
  );
}

/** Asks once more before everything is erased: what goes, what stays how long, and that a receipt comes. */
export function ErasePage({ setting, base, origin }: WhoseProps) {
  const { erase } = setting.words.manage;
  return (
    <Layout setting={setting} title={erase.title} origin={origin}>
      <h1>{erase.title}</h1>
      <p class="lead">{erase.text}</p>
      <ul>
        {erase.what.map((what) => (
          <li>{what}</li>
        ))}
      </ul>
      <p>{erase.receipt}</p>
      {origin.by === 'employer' ? <p>{erase.employer(origin.employerName)}</p> : null}
      <p>{erase.proof}</p>
      <p>
        <a href={`${base}/data.json?lang=${setting.language}`}>{erase.download}</a>
      </p>
      <form method="post" action={`${base}/erase?lang=${setting.language}`}>
        <button type="submit" class="stop">
          {erase.button}
        </button>
      </form>
      <p class="after">
        <a href={`${base}?lang=${setting.language}`}>{erase.keep}</a>
      </p>
    </Layout>
  );
}

type GoneProps = { readonly setting: PageSetting; readonly what: 'erased' | 'not-me' };

/** Afterwards, when no link opens anything any more. */
export function GonePage({ setting, what }: GoneProps) {
  const { gone } = setting.words.manage;
  return (
    <Layout setting={setting} title={gone[what].title}>
      <h1>{gone[what].title}</h1>
      <p class="lead">{gone[what].text}</p>
      <p>
        <a href={`/?lang=${setting.language}`}>{gone.again}</a>
      </p>
    </Layout>
  );
}
