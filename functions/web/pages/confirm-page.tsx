import { Layout, type PageSetting } from './layout';

export type LinkPageProps = {
  readonly setting: PageSetting;
  /** Where the buttons of the page post to: `/r/{token}`. */
  readonly base: string;
};

/** Before the owner of the mailbox said yes: one button, and nothing of what was entered. */
export function ConfirmPage({ setting, base }: LinkPageProps) {
  const { confirm, manage } = setting.words;
  return (
    <Layout setting={setting} title={confirm.title}>
      <h1>{confirm.title}</h1>
      <p class="lead">{confirm.text}</p>
      <form method="post" action={`${base}/confirm?lang=${setting.language}`}>
        <button type="submit">{confirm.button}</button>
      </form>
      <p class="after">{confirm.until}</p>
      <p>
        {confirm.notYou} <a href={`${base}/not-me?lang=${setting.language}`}>{manage.doors.notMe.label}</a>
      </p>
    </Layout>
  );
}
