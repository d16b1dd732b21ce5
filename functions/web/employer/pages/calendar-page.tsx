import type { TeamCalendarWords } from '../../../../shared/words/team-calendar-words';
import { Layout } from '../../pages/layout';
import type { EmployerSetting } from '../employer-setting';
import { Done } from './done';
import { BackHome } from './home-page';

type PageWords = TeamCalendarWords['page'];
type CalendarPageProps = {
  readonly setting: EmployerSetting;
  readonly words: PageWords;
  /** Of this member; undefined where they have made none. */
  readonly address: string | undefined;
  readonly isNew: boolean;
};

/** A member's address for their calendar program: what it shows to whom, how to subscribe, how to close it. */
export function CalendarPage({ setting, words, address, isNew }: CalendarPageProps) {
  return (
    <Layout setting={setting} title={words.title}>
      <Done text={isNew && address !== undefined ? words.made : undefined} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {address === undefined ? <p>{words.none}</p> : <Address words={words} address={address} />}
      <h2>{words.secret.title}</h2>
      <p>{words.secret.text}</p>
      {address === undefined ? <MakeForm setting={setting} button={words.make} /> : null}
      <h2>{words.how}</h2>
      {words.programs.map(({ name, steps }) => (
        <>
          <h3>{name}</h3>
          <ol>
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </>
      ))}
      <h2>{words.know}</h2>
      <ul>
        {words.notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
      {address === undefined ? null : (
        <>
          <h2>{words.renew.title}</h2>
          <p>{words.renew.text}</p>
          <MakeForm setting={setting} button={words.renew.button} class="stop" />
        </>
      )}
      <BackHome setting={setting} />
    </Layout>
  );
}

/** `webcal:` is what calendar programs listen to; the address itself is what they are given by hand. */
const Address = ({ words, address }: { readonly words: PageWords; readonly address: string }) => (
  <>
    <h2>{words.address}</h2>
    <p class="notice">
      <code>{address}</code>
    </p>
    <p>
      <a href={address.replace(/^https?:/, 'webcal:')}>{words.open}</a>
    </p>
  </>
);

type MakeFormProps = { readonly setting: EmployerSetting; readonly button: string; readonly class?: 'stop' };

const MakeForm = ({ setting, button, class: look }: MakeFormProps) => (
  <form method="post" action={`/employer/calendar?lang=${setting.language}`}>
    <button type="submit" class={look}>
      {button}
    </button>
  </form>
);
