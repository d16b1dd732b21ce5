import type { Day } from '../../../shared/calendar';
import type { Registration } from '../../../shared/registrations/registration';
import type { Assessment } from '../../../shared/rules/assessment';
import { timelineOf } from '../../../shared/timeline/timeline';
import { explain } from '../../../shared/words/explain';
import type { DateToSee } from '../dates-to-see';
import type { LetterSeen } from '../letters-of';
import { isOpen } from '../occasions';
import type { Done } from '../with-link';
import { Checklist } from './checklist';
import { ComeBackForm, type RefusedForm } from './come-back-form';
import type { LinkPageProps } from './confirm-page';
import { DatesTable } from './dates-table';
import { DoneBanner } from './done-banner';
import { Doors } from './doors';
import { ErrorSummary } from './fields';
import { KeepForm } from './keep-page';
import { Layout } from './layout';
import { LetterLedger } from './letter-ledger';
import { nameTraveller } from './name-traveller';
import { NextDay } from './next-day';
import { NotesSaid } from './said/advice';
import { SeenSection } from './seen-section';
import { TimelinePicture } from './timeline';
import { ToldNotice } from './told-notice';
import { TravellerDoors } from './traveller-doors';
import { Why } from './why';

export type OwnPageProps = LinkPageProps & {
  readonly registration: Registration;
  /** One per traveller, in their order. */
  readonly assessments: readonly Assessment[];
  readonly letters: readonly LetterSeen[];
  readonly dates: readonly DateToSee[];
  readonly today: Day;
  readonly done: Done | undefined;
  /** Whose checklist the reader comes back to. */
  readonly doneFor: string | undefined;
  /** "I am back", where it was refused. */
  readonly refused: RefusedForm | undefined;
};

/** Everything a person may see and do about their own registration: the next day that matters first, the doors last. */
export function OwnPage(props: OwnPageProps) {
  const { setting, base, registration, assessments, letters, dates, done, doneFor, refused } = props;
  const { frame, own } = setting.words;
  const { name } = registration.contact;
  return (
    <Layout setting={setting} title={own.title} hasErrors={refused !== undefined} origin={registration.origin}>
      <ErrorSummary frame={frame} errors={refused?.listed ?? []} />
      <DoneBanner setting={setting} done={doneFor === undefined ? done : undefined} />
      <h1>{own.title}</h1>
      {name === undefined || name === '' ? null : <p class="lead">{own.hello(name)}</p>}
      <Notices {...props} />
      <SeenSection setting={setting} base={base} registration={registration} dates={dates} letters={letters} />
      {registration.travellers.map((_, index) => (
        <OneTraveller {...props} index={index} assessment={assessments[index]} />
      ))}
      <LetterLedger setting={setting} letters={letters} timeZone={registration.contact.timeZone} />
      <Doors setting={setting} base={base} registration={registration} />
    </Layout>
  );
}

/** What is out of the ordinary: an employer registered them, or says that they have left; our letters come back. */
function Notices({ setting, base, registration: { origin, state, offeredAt } }: OwnPageProps) {
  const { own, manage } = setting.words;
  const isOffered = offeredAt !== undefined && state === 'told';
  return (
    <>
      {origin.by === 'employer' ? <ToldNotice setting={setting} employer={origin.employerName} /> : null}
      {origin.by === 'employer' && isOffered ? (
        <section id="keep">
          <h2>{own.keep.title}</h2>
          <KeepForm setting={setting} base={base} employer={origin.employerName} />
        </section>
      ) : null}
      {state === 'unreachable' ? (
        <div class="notice">
          <p>{own.unreachable}</p>
          <p>
            <a href={`${base}/settings?lang=${setting.language}#address`}>{manage.settings.address.title}</a>
          </p>
        </div>
      ) : null}
    </>
  );
}

type OneProps = OwnPageProps & { readonly index: number; readonly assessment: Assessment | undefined };

function OneTraveller(props: OneProps) {
  const { setting, base, registration, index, assessment, today, done, doneFor, refused } = props;
  const { own, timeline } = setting.words;
  const traveller = registration.travellers[index];
  if (traveller === undefined || assessment === undefined) return null;
  const { dates } = setting.core;
  const mayChange = isOpen(registration);
  const changeAt = mayChange ? `${base}/change/${traveller.id}?lang=${setting.language}` : undefined;
  const days = timelineOf({ assessment, trip: traveller.trip, today });
  const said = doneFor === traveller.id && done !== undefined ? own.done[done] : undefined;
  return (
    <section id={traveller.id}>
      {registration.travellers.length === 1 ? (
        <h2 class="unseen">{own.nextDate}</h2>
      ) : (
        <h2>{nameTraveller(traveller, index, own)}</h2>
      )}
      <NextDay
        setting={setting}
        traveller={traveller}
        assessment={assessment}
        timeZone={registration.contact.timeZone}
        today={today}
        changeAt={changeAt}
      />
      {mayChange ? <TravellerDoors setting={setting} base={base} registration={registration} index={index} /> : null}
      <Why setting={setting} traveller={traveller} assessment={assessment} />
      {mayChange ? (
        <ComeBackForm
          setting={setting}
          base={base}
          traveller={traveller}
          today={today}
          refused={refused?.traveller === traveller.id ? refused : undefined}
        />
      ) : null}
      <Checklist
        setting={setting}
        base={base}
        registration={registration}
        traveller={traveller}
        actions={assessment.actions}
        said={said}
      />
      <NotesSaid saying={setting} assessment={assessment} explanation={explain(assessment, setting.core)} />
      <h3>{timeline.title}</h3>
      <TimelinePicture id={`days-${traveller.id}`} words={timeline} dates={dates} timeline={days} />
      <DatesTable setting={setting} deadlines={assessment.deadlines} today={today} />
    </section>
  );
}
