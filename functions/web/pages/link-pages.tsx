import { ErrorSummary, TextField } from './fields';
import { Layout, type PageSetting } from './layout';

type LinkPageProps = {
  readonly setting: PageSetting;
  readonly email: string;
  readonly error: string | undefined;
};

/** One field, for whoever lost the link to their own page. */
export function LinkPage({ setting, email, error }: LinkPageProps) {
  const { words, language } = setting;
  const { ask } = words.link;
  const listed = error === undefined ? [] : [{ href: '#email', text: `${ask.email.short}: ${error}` }];
  return (
    <Layout setting={setting} title={ask.title} hasErrors={error !== undefined}>
      <ErrorSummary frame={words.frame} errors={listed} />
      <h1>{ask.title}</h1>
      <p class="lead">{ask.text}</p>
      <form method="post" action={`/link?lang=${language}`} novalidate>
        <TextField
          name="email"
          field={ask.email}
          frame={words.frame}
          error={error}
          value={email}
          type="email"
          autocomplete="email"
        />
        <button type="submit">{ask.button}</button>
      </form>
    </Layout>
  );
}

/** The same for everybody, whoever they said they are. */
export function LinkSentPage({ setting }: { readonly setting: PageSetting }) {
  const { sent } = setting.words.link;
  return (
    <Layout setting={setting} title={sent.title}>
      <h1>{sent.title}</h1>
      <p class="lead">{sent.text}</p>
      <h2>{sent.notArrivedTitle}</h2>
      <ul>
        {sent.notArrived.map((hint) => (
          <li>{hint}</li>
        ))}
      </ul>
      <p class="after">
        <a class="button" href={`/link?lang=${setting.language}`}>
          {sent.again}
        </a>
      </p>
      <p>
        <a href={`/?lang=${setting.language}`}>{sent.register}</a>
      </p>
    </Layout>
  );
}
