import { ErrorSummary, TextField } from '../../pages/fields';
import { Layout } from '../../pages/layout';
import type { EmployerSetting } from '../employer-setting';

type SignInPageProps = {
  readonly setting: EmployerSetting;
  readonly email: string;
  readonly error: string | undefined;
};

/** One field, and no hint of who has an account. */
export function SignInPage({ setting, email, error }: SignInPageProps) {
  const { words, language, employer } = setting;
  const { signIn } = employer;
  const listed = error === undefined ? [] : [{ href: '#email', text: `${signIn.email.short}: ${error}` }];
  return (
    <Layout setting={setting} title={signIn.title} hasErrors={error !== undefined}>
      <ErrorSummary frame={words.frame} errors={listed} />
      <h1>{signIn.title}</h1>
      <p class="lead">{signIn.text}</p>
      <form method="post" action={`/employer/sign-in?lang=${language}`} novalidate>
        <TextField
          name="email"
          field={signIn.email}
          frame={words.frame}
          error={error}
          value={email}
          type="email"
          autocomplete="email"
        />
        <button type="submit">{signIn.button}</button>
      </form>
      <p class="after">
        {signIn.noAccount} <a href={`/?lang=${language}`}>{words.frame.brand}</a>
      </p>
    </Layout>
  );
}

/** The same for everybody, whoever they said they are. */
export function SignInSentPage({ setting }: { readonly setting: EmployerSetting }) {
  const { checkMail } = setting.employer;
  return (
    <Layout setting={setting} title={checkMail.title}>
      <h1>{checkMail.title}</h1>
      <p class="lead">{checkMail.text}</p>
      <p>{checkMail.notArrived}</p>
      <p>
        <a href={`/employer?lang=${setting.language}`}>{checkMail.again}</a>
      </p>
    </Layout>
  );
}

/** What a mailed link opens: a button. Mail scanners open links and press nothing. */
export function OpenSignInPage({
  setting,
  employerName,
}: {
  readonly setting: EmployerSetting;
  readonly employerName: string;
}) {
  const { open } = setting.employer;
  const title = open.title(employerName);
  return (
    <Layout setting={setting} title={title}>
      <h1>{title}</h1>
      <p class="lead">{open.text}</p>
      <form method="post" action={`${setting.path}?lang=${setting.language}`}>
        <button type="submit">{open.button}</button>
      </form>
      <p class="after">{open.otherwise}</p>
    </Layout>
  );
}
