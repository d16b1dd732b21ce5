import type { Registration } from '../../../shared/registrations/registration';
import type { Assessment } from '../../../shared/rules/assessment';
import type { LetterSeen } from '../letters-of';
import { Layout, type PageSetting } from './layout';
import { LettersTable } from './letters-table';
import { VerdictBox } from './verdict-box';
import { Why } from './why';

export type CheckMailPageProps = {
  readonly setting: PageSetting;
  readonly registration: Registration;
  /** One per traveller, in their order. */
  readonly assessments: readonly Assessment[];
  readonly letters: readonly LetterSeen[];
};

/** What happens next, and exactly which letters will come. */
export function CheckMailPage({ setting, registration, assessments, letters }: CheckMailPageProps) {
  const { checkMail } = setting.words;
  const reminders = letters.filter((letter) => letter.kind !== 'confirm');
  return (
    <Layout setting={setting} title={checkMail.title}>
      <h1>{checkMail.title}</h1>
      <p class="lead">{checkMail.wrote(registration.contact.email)}</p>
      <p>{checkMail.press}</p>
      <p>{checkMail.notArrived}</p>
      <p>
        {checkMail.mostAnHour} <a href={`/link?lang=${setting.language}`}>{setting.words.link.leadsHere}</a>
      </p>
      {registration.travellers.map((traveller, index) => {
        const assessment = assessments[index];
        return assessment === undefined ? null : (
          <>
            <h2>{checkMail.understood}</h2>
            <VerdictBox
              setting={setting}
              traveller={traveller}
              assessment={assessment}
              timeZone={registration.contact.timeZone}
            />
            <Why setting={setting} traveller={traveller} assessment={assessment} />
          </>
        );
      })}
      {reminders.length === 0 ? (
        <p>{checkMail.noLetters}</p>
      ) : (
        <>
          <h2>{checkMail.willCome}</h2>
          <LettersTable setting={setting} letters={reminders} timeZone={registration.contact.timeZone} />
        </>
      )}
      <p class="after">{checkMail.stop}</p>
      <p>
        {checkMail.wrongAddress} <a href={`/?lang=${setting.language}`}>{checkMail.again}</a>
      </p>
    </Layout>
  );
}
