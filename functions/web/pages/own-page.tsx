import type { Day } from '../../../shared/calendar';
import type { Registration } from '../../../shared/registrations/registration';
import type { Assessment } from '../../../shared/rules/assessment';
import type { OwnPageWords } from '../../../shared/words/page-words';
import type { DateToSee } from '../dates-to-see';
import type { LetterSeen } from '../letters-of';
import { isOpen } from '../occasions';
import { AdviceLists } from './advice-lists';
import { ChangeForm, ComeBackForm, type TravellerForms } from './change-forms';
import type { LinkPageProps } from './confirm-page';
import { DatesTable } from './dates-table';
import { ErrorSummary, type ListedError } from './fields';
import { KeepForm } from './keep-page';
import { Layout } from './layout';
import { LettersTable } from './letters-table';
import { nameTraveller } from './name-traveller';
import { SeenSection } from './seen-section';
import { ToldNotice } from './told-notice';
import { VerdictBox } from './verdict-box';
import { Why } from './why';

export type OwnPageProps = LinkPageProps & {
  readonly registration: Registration;
  /** One per traveller, in their order. */
  readonly assessments: readonly Assessment[];
  readonly letters: readonly LetterSeen[];
  readonly dates: readonly DateToSee[];
  readonly today: Day;
  readonly done?: keyof OwnPageWords['done'] | undefined;
  /** What was wrong in a form of this page, and what was typed there. */
  readonly refused?: (TravellerForms & { readonly listed: readonly ListedError[] }) | undefined;
};

/** Everything a person may see and do about their own registration. */
export function OwnPage(props: OwnPageProps) {
  const { setting, base, registration, assessments, letters, dates, today, done, refused } = props;
  const { frame, own, stop } = setting.words;
  const { name, timeZone } = registration.contact;
  const isOffered = registration.offeredAt !== undefined && registration.state === 'told';
  return (
    <Layout setting={setting} title={own.title} hasErrors={refused !== undefined} origin={registration.origin}>
      <ErrorSummary frame={frame} errors={refused?.listed ?? []} />
      {done === undefined ? null : (
        <div class="banner" role="status">
          <p>{own.done[done]}</p>
        </div>
      )}
      <h1>{own.title}</h1>
      {name === undefined || name === '' ? null : <p class="lead">{own.hello(name)}</p>}
      {registration.origin.by === 'employer' ? (
        <ToldNotice setting={setting} employer={registration.origin.employerName} />
      ) : null}
      {registration.origin.by === 'employer' && isOffered ? (
        <section id="keep">
          <h2>{own.keep.title}</h2>
          <KeepForm setting={setting} base={base} employer={registration.origin.employerName} />
        </section>
      ) : null}
      {registration.state === 'unreachable' ? (
        <div class="notice">
          <p>{own.unreachable}</p>
        </div>
      ) : null}
      <SeenSection setting={setting} base={base} registration={registration} dates={dates} letters={letters} />
      {registration.travellers.map((traveller, index) => {
        const assessment = assessments[index];
        const forms = refused?.traveller === traveller.id ? refused : undefined;
        return (
          <section>
            {registration.travellers.length === 1 ? null : <h2>{nameTraveller(traveller, index, own)}</h2>}
            {assessment === undefined ? null : (
              <VerdictBox setting={setting} traveller={traveller} assessment={assessment} timeZone={timeZone} />
            )}
            {isOpen(registration) ? (
              <ComeBackForm setting={setting} base={base} traveller={traveller} today={today} forms={forms} />
            ) : null}
            {assessment === undefined ? null : (
              <>
                <Why setting={setting} traveller={traveller} assessment={assessment} />
                <AdviceLists setting={setting} assessment={assessment} />
                <DatesTable setting={setting} deadlines={assessment.deadlines} today={today} />
              </>
            )}
            {isOpen(registration) ? (
              <ChangeForm setting={setting} base={base} traveller={traveller} forms={forms} />
            ) : null}
          </section>
        );
      })}
      <h2>{own.letters.title}</h2>
      <p>{letters.length === 0 ? own.letters.none : own.letters.text}</p>
      <LettersTable setting={setting} letters={letters} timeZone={timeZone} />
      <h2>{stop.title}</h2>
      <p>{stop.text}</p>
      <form method="post" action={`${base}/stop?lang=${setting.language}`}>
        <button type="submit" class="stop">
          {stop.button}
        </button>
      </form>
    </Layout>
  );
}
