import { Layout } from './layout';
import { type SeenProps, SeenSection } from './seen-section';

/** Where "I have seen this" in a letter leads: the dates and one button, because opening the link alone must change nothing. */
export function SeenPage(props: SeenProps) {
  const { setting, base, registration, dates } = props;
  const { own } = setting.words;
  return (
    <Layout setting={setting} title={own.seen.title} origin={registration.origin}>
      <h1>{own.title}</h1>
      {dates.length === 0 ? <p class="lead">{own.seen.none}</p> : <SeenSection {...props} />}
      <p class="after">
        <a href={`${base}?lang=${setting.language}`}>{own.seen.ownPage}</a>
      </p>
    </Layout>
  );
}
