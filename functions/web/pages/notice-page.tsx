import { type Day, fromCivil } from '../../../shared/calendar';
import type { NoticeFacts, NoticeSection } from '../../../shared/words/notices-page-words';
import { Layout, type PageSetting } from './layout';

/** The day somebody last changed what a notice says, in whatever language. */
const changedOn: Day = fromCivil({ year: 2026, month: 11, day: 23 });

type NoticePageProps = {
  readonly setting: PageSetting;
  readonly notice: {
    readonly title: string;
    readonly text: string;
    readonly sections: Readonly<Record<string, (facts: NoticeFacts) => NoticeSection>>;
  };
  readonly facts: NoticeFacts;
};

/** What we promise, section by section, and whom to write to. */
export function NoticePage({ setting, notice, facts }: NoticePageProps) {
  const { notices } = setting.words;
  return (
    <Layout setting={setting} title={notice.title}>
      <h1>{notice.title}</h1>
      <p class="lead">{notice.text}</p>
      {Object.values(notice.sections).map((section) => {
        const { title, text, points = [] } = section(facts);
        return (
          <section>
            <h2>{title}</h2>
            {text.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {points.length === 0 ? null : (
              <ul>
                {points.map((point) => (
                  <li>{point}</li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
      <p class="after">
        {notices.contact} <a href={`mailto:${facts.contact}`}>{facts.contact}</a>
      </p>
      <p>
        <small>{notices.changedOn(setting.core.dates.plain(changedOn))}</small>
      </p>
    </Layout>
  );
}
