import type { Origin } from '../../../shared/registrations/registration';
import type { LinkPageProps } from './confirm-page';
import { Layout } from './layout';

type EmployerOrigin = Extract<Origin, { readonly by: 'employer' }>;
type KeepProps = LinkPageProps & { readonly employer: string };

/** Where the letter to a leaver leads: one button to keep the reminders, and the way to stop them. */
export function KeepPage({ setting, base, origin }: LinkPageProps & { readonly origin: EmployerOrigin }) {
  const { keep, seen } = setting.words.own;
  return (
    <Layout setting={setting} title={keep.title} origin={origin}>
      <h1>{keep.title}</h1>
      <KeepForm setting={setting} base={base} employer={origin.employerName} />
      <p class="after">
        <a href={`${base}?lang=${setting.language}`}>{seen.ownPage}</a>
      </p>
    </Layout>
  );
}

/** What keeping means, what happens without it, and the choice. */
export function KeepForm({ setting, base, employer }: KeepProps) {
  const { own, stop } = setting.words;
  const { keep } = own;
  const { offered } = setting.core.letters.answers;
  return (
    <>
      <p>{keep.left(employer)}</p>
      <p>{keep.text(employer)}</p>
      <form method="post" action={`${base}/keep?lang=${setting.language}`}>
        <button type="submit">{keep.button}</button>
      </form>
      <p class="after">{offered.nothing(employer)}</p>
      <p>
        {keep.orStop} <a href={`${base}/stop?lang=${setting.language}`}>{stop.button}</a>
      </p>
    </>
  );
}
