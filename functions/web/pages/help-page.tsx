import {
  bureaus,
  contactsCheckedOn,
  informationCenter,
  officialPages,
  supportCenter,
} from '../../../shared/help/contacts';
import { type HelpQuestion, helpQuestions } from '../../../shared/words/help-page-words';
import { OfficeCard, OfficialLink, OfficialNames } from './help-contacts';
import { Layout, type PageSetting } from './layout';

type HelpPageProps = { readonly setting: PageSetting };

/** Whom to ask, what to do when papers are lost, and what people ask about these reminders. */
export function HelpPage({ setting }: HelpPageProps) {
  const { help } = setting.words;
  const sections = [
    ['immigration', help.immigration.title],
    ['abroad', help.missions.title],
    ['lost', help.lost.title],
    ['bureaus', help.bureaus.title],
    ['support', help.support.title],
    ['questions', help.questions.title],
  ] as const;
  return (
    <Layout setting={setting} title={help.title}>
      <h1>{help.title}</h1>
      <p class="lead">{help.text}</p>
      <nav aria-label={help.contents}>
        <ul class="contents">
          {sections.map(([id, title]) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="immigration">{help.immigration.title}</h2>
      <p>{help.immigration.text}</p>
      <OfficeCard setting={setting} office={informationCenter} />
      <h2 id="abroad">{help.missions.title}</h2>
      <p>{help.missions.text}</p>
      <OfficialLink setting={setting} page={officialPages.missions} text={help.missions.page} />
      <LostSection setting={setting} />
      <BureausSection setting={setting} />
      <h2 id="support">{help.support.title}</h2>
      <p>{help.support.text}</p>
      <OfficeCard setting={setting} office={supportCenter} />
      <p>
        <small>{help.checkedOn(setting.core.dates.plain(contactsCheckedOn))}</small>
      </p>
      <h2 id="questions">{help.questions.title}</h2>
      {helpQuestions.map((question) => (
        <details>
          <summary>{help.questions[question].question}</summary>
          <p>{help.questions[question].answer}</p>
          <Door setting={setting} question={question} />
        </details>
      ))}
    </Layout>
  );
}

function LostSection({ setting }: HelpPageProps) {
  const { lost } = setting.words.help;
  return (
    <>
      <h2 id="lost">{lost.title}</h2>
      <p>{lost.text}</p>
      {[lost.abroad, lost.inJapan].map(({ title, steps }) => (
        <>
          <h3>{title}</h3>
          <ol>
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </>
      ))}
      <OfficialLink setting={setting} page={officialPages.reentry} text={lost.reentryPage} />
      <OfficialLink setting={setting} page={officialPages.lostCard} text={lost.cardPage} />
    </>
  );
}

function BureausSection({ setting }: HelpPageProps) {
  const { help } = setting.words;
  return (
    <>
      <h2 id="bureaus">{help.bureaus.title}</h2>
      <p>{help.bureaus.text}</p>
      <OfficialLink setting={setting} page={officialPages.bureaus} text={help.bureaus.page} />
      <table class="dates bureaus">
        <thead>
          <tr>
            <th scope="col">{help.bureaus.name}</th>
            <th scope="col">{help.bureaus.serves}</th>
          </tr>
        </thead>
        <tbody>
          {bureaus.map(({ name, serves }) => (
            <tr>
              <th scope="row">
                <OfficialNames setting={setting} name={name} />
              </th>
              <td>
                <OfficialNames setting={setting} name={serves} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const doors: Partial<Record<HelpQuestion, '/link' | '/privacy'>> = { linkLost: '/link', whoSees: '/privacy' };

/** Where an answer leads on, where it does. */
function Door({ setting, question }: HelpPageProps & { readonly question: HelpQuestion }) {
  const { words, language } = setting;
  const path = doors[question];
  if (path === undefined) return null;
  return (
    <p>
      <a href={`${path}?lang=${language}`}>{path === '/link' ? words.link.leadsHere : words.notices.privacy.title}</a>
    </p>
  );
}
