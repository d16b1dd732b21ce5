import { Layout } from '../../pages/layout';
import type { EmployerSetting } from '../employer-setting';

/** Asks once more before stopping: mail scanners open links, so opening one must never stop anything. */
export function MemberStopPage({ setting }: { readonly setting: EmployerSetting }) {
  const { stop } = setting.employer;
  return (
    <Layout setting={setting} title={stop.title}>
      <h1>{stop.title}</h1>
      <p class="lead">{stop.text}</p>
      <form method="post" action={`${setting.path}?lang=${setting.language}`}>
        <button type="submit" class="stop">
          {stop.button}
        </button>
      </form>
    </Layout>
  );
}

/** After stopping: that others still get theirs, and how to begin again. */
export function MemberStoppedPage({ setting }: { readonly setting: EmployerSetting }) {
  const { stopped } = setting.employer.stop;
  return (
    <Layout setting={setting} title={stopped.title}>
      <h1>{stopped.title}</h1>
      <p class="lead">{stopped.text}</p>
    </Layout>
  );
}
