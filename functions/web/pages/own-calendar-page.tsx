import type { LinkPageProps } from './confirm-page';
import { Layout } from './layout';
import { OwnPageLink } from './own-page-link';

type CalendarProps = LinkPageProps & {
  /** The address a calendar program subscribes to. */
  readonly feed: string;
  /** Whether a file would hold any date today. */
  readonly hasDates: boolean;
};

/** The dates in one's own calendar: an address that stays up to date, or a file of today. `webcal:` is what calendar programs listen to. */
export function OwnCalendarPage({ setting, base, feed, hasDates }: CalendarProps) {
  const { calendar } = setting.words.manage;
  return (
    <Layout setting={setting} title={calendar.title}>
      <h1>{calendar.title}</h1>
      <p class="lead">{calendar.text}</p>
      <h2>{calendar.subscribe.title}</h2>
      <p>{calendar.subscribe.text}</p>
      <p>
        <a class="button" href={feed.replace(/^https?:/, 'webcal:')}>
          {calendar.subscribe.button}
        </a>
      </p>
      <div class="field">
        <label for="feed">{calendar.subscribe.address}</label>
        <p class="hint" id="feed-hint">
          {calendar.subscribe.secret}
        </p>
        <input
          id="feed"
          type="text"
          class="address"
          value={feed}
          readonly
          spellcheck={false}
          aria-describedby="feed-hint"
        />
      </div>
      <h3>{calendar.how}</h3>
      {calendar.programs.map(({ name, steps }) => (
        <details>
          <summary>{name}</summary>
          <ol>
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </details>
      ))}
      {hasDates ? (
        <>
          <h2>{calendar.file.title}</h2>
          <p>{calendar.file.text}</p>
          <p>
            <a class="button quiet" href={`${base}/calendar.ics?lang=${setting.language}`}>
              {calendar.file.button}
            </a>
          </p>
        </>
      ) : null}
      <OwnPageLink setting={setting} base={base} />
    </Layout>
  );
}
