import { japanDay } from '../../../shared/calendar';
import type { Origin, Registration } from '../../../shared/registrations/registration';
import type { LinkPageProps } from './confirm-page';
import { Layout } from './layout';

/** Asks once more before stopping: mail scanners open links, so opening one must never stop anything. */
export function StopPage({ setting, base, origin }: LinkPageProps & { readonly origin: Origin }) {
  const { stop } = setting.words;
  return (
    <Layout setting={setting} title={stop.title} origin={origin}>
      <h1>{stop.title}</h1>
      <p class="lead">{stop.text}</p>
      {origin.by === 'employer' ? <p>{stop.employerSees(origin.employerName)}</p> : null}
      <form method="post" action={`${base}/stop?lang=${setting.language}`}>
        <button type="submit" class="stop">
          {stop.button}
        </button>
      </form>
      <p class="after">
        <a href={`${base}?lang=${setting.language}`}>{stop.keep}</a>
      </p>
    </Layout>
  );
}

type StoppedProps = LinkPageProps & {
  readonly registration: Registration;
  /** Whether one press starts the letters again; else only a new registration does. */
  readonly mayStart: boolean;
};

/** After stopping: what we keep, how to begin again, and how to have everything erased at once. */
export function StoppedPage({ setting, base, registration, mayStart }: StoppedProps) {
  const { stop, manage, checkMail } = setting.words;
  const { stopped } = stop;
  const { origin, expiresAt } = registration;
  return (
    <Layout setting={setting} title={stopped.title} origin={origin}>
      <h1>{stopped.title}</h1>
      <p class="lead">{stopped.text}</p>
      <p>{origin.by === 'employer' ? stopped.kept(origin.employerName) : stopped.erased}</p>
      {mayStart ? (
        <>
          <p>
            {stopped.startAgain}{' '}
            {expiresAt === undefined ? null : manage.start.kept(setting.core.dates.plain(japanDay(expiresAt)))}
          </p>
          <form method="post" action={`${base}/start?lang=${setting.language}`}>
            <button type="submit">{manage.start.button}</button>
          </form>
          <p class="after">
            <a href={`/?lang=${setting.language}`}>{checkMail.again}</a>
          </p>
        </>
      ) : (
        <>
          <p>{stopped.again}</p>
          <a class="button" href={`/?lang=${setting.language}`}>
            {checkMail.again}
          </a>
        </>
      )}
      <p>
        <a href={`${base}/data.json?lang=${setting.language}`}>{manage.doors.data.label}</a>
      </p>
      <p>
        <a href={`${base}/erase?lang=${setting.language}`}>{manage.doors.erase.label}</a>
      </p>
    </Layout>
  );
}
