import { lettersChoiceOf } from '../../../../shared/employers/choose-letters';
import { lettersChoices, type Member } from '../../../../shared/employers/employer';
import { ErrorSummary, RadioField } from '../../pages/fields';
import { Layout } from '../../pages/layout';
import type { EmployerSetting } from '../employer-setting';
import { Done } from './done';
import { BackHome } from './home-page';
import { ReachNotice } from './reach-notice';

type LettersPageProps = {
  readonly setting: EmployerSetting;
  readonly member: Member;
  readonly done: string | undefined;
  readonly error: string | undefined;
};

/** How our letters come to the reader, and the choice of it; where none arrives, why. */
export function LettersPage({ setting, member, done, error }: LettersPageProps) {
  const { letters } = setting.employer;
  const { frame } = setting.words;
  const listed = error === undefined ? [] : [{ href: '#letters', text: `${letters.field.short}: ${error}` }];
  return (
    <Layout setting={setting} title={letters.title} hasErrors={error !== undefined}>
      <ErrorSummary frame={frame} errors={listed} />
      <Done text={done} />
      <h1>{letters.title}</h1>
      <ReachNotice setting={setting} member={member} />
      <p class="lead">{letters.text}</p>
      {member.reach === 'unwelcome' ? <p class="notice">{letters.unwelcome}</p> : null}
      {member.reach === 'reachable' || member.reach === 'stopped' ? (
        <form method="post" action={`/employer/letters?lang=${setting.language}`}>
          <RadioField
            name="letters"
            field={letters.field}
            frame={frame}
            error={error}
            choices={lettersChoices.map((value) => ({ value, label: letters.choices[value] }))}
            value={lettersChoiceOf(member)}
          />
          <button type="submit">{letters.button}</button>
        </form>
      ) : null}
      <BackHome setting={setting} />
    </Layout>
  );
}
