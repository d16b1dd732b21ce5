import { Layout } from '../../pages/layout';
import type { EmployerSetting } from '../employer-setting';

type NoticeProps = {
  readonly setting: EmployerSetting;
  readonly words: { readonly title: string; readonly text: string; readonly button: string };
  /** Where the button leads. */
  readonly href: string;
};

/** Something is so, or cannot be done: what, and what to do next. */
export function NoticePage({ setting, words, href }: NoticeProps) {
  return (
    <Layout setting={setting} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.text}</p>
      <a class="button" href={`${href}?lang=${setting.language}`}>
        {words.button}
      </a>
    </Layout>
  );
}
