import type { Origin } from '../../../shared/registrations/registration';
import type { LinkPageProps } from './confirm-page';
import { Layout, type PageSetting } from './layout';

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

/** After stopping: what we keep, and how to begin again. */
export function StoppedPage({ setting, origin }: { readonly setting: PageSetting; readonly origin: Origin }) {
  const { stopped } = setting.words.stop;
  return (
    <Layout setting={setting} title={stopped.title} origin={origin}>
      <h1>{stopped.title}</h1>
      <p class="lead">{stopped.text}</p>
      <p>{origin.by === 'employer' ? stopped.kept(origin.employerName) : stopped.erased}</p>
      <p>{stopped.again}</p>
      <a class="button" href={`/?lang=${setting.language}`}>
        {setting.words.checkMail.again}
      </a>
    </Layout>
  );
}
