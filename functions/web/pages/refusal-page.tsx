import type { RefusalPageWords } from '../../../shared/words/page-words';
import { Layout, type PageSetting } from './layout';

export type RefusalPageProps = { readonly setting: PageSetting; readonly refusal: keyof RefusalPageWords };

/** Something cannot be done: what, and what to do instead. */
export function RefusalPage({ setting, refusal }: RefusalPageProps) {
  const { title, text, button } = setting.words.refusals[refusal];
  const first = `/?lang=${setting.language}`;
  return (
    <Layout setting={setting} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {refusal === 'deadLink' ? (
        <>
          <a class="button" href={`/link?lang=${setting.language}`}>
            {setting.words.link.leadsHere}
          </a>
          <p class="after">
            <a href={first}>{button}</a>
          </p>
        </>
      ) : (
        <a class="button" href={first}>
          {button}
        </a>
      )}
    </Layout>
  );
}
