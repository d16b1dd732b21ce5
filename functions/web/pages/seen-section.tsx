import { dayOf, type Instant } from '../../../shared/calendar';
import type { Registration } from '../../../shared/registrations/registration';
import { localDay } from '../../hours';
import type { DateToSee } from '../dates-to-see';
import type { LetterSeen } from '../letters-of';
import { isOpen } from '../occasions';
import type { LinkPageProps } from './confirm-page';
import { nameTraveller } from './name-traveller';

export type SeenProps = LinkPageProps & {
  readonly registration: Registration;
  readonly dates: readonly DateToSee[];
  readonly letters: readonly LetterSeen[];
};

/** The dates to see: the button as long as one of them was not seen, then when it was said. Nothing where no date is near. */
export function SeenSection(props: SeenProps) {
  const { setting, base, registration, dates } = props;
  const { seen } = setting.words.own;
  const unseen = dates.filter(({ seenAt }) => seenAt === undefined);
  if (dates.length === 0 || !isOpen(registration)) return null;
  if (unseen.length === 0) return <Said {...props} />;
  const { origin } = registration;
  return (
    <div class="notice" id="seen">
      <p>
        <strong>{seen.title}</strong>
      </p>
      <DatesNamed {...props} dates={unseen} />
      <p>{seen.text}</p>
      {origin.by === 'employer' ? <p>{seen.employerSees(origin.employerName)}</p> : null}
      <form method="post" action={`${base}/seen?lang=${setting.language}`}>
        <button type="submit">{seen.button}</button>
      </form>
    </div>
  );
}

/** When it was said, and which letter comes next all the same. */
function Said({ setting, base, registration, dates, letters }: SeenProps) {
  const { seen } = setting.words.own;
  const { timeZone } = registration.contact;
  const write = (at: Instant): string => setting.core.dates.plain(localDay(at, timeZone));
  const last = dates.flatMap(({ seenAt }) => seenAt ?? []).reduce((one, other) => (other > one ? other : one));
  const next = letters.find(({ status }) => status === 'promised');
  return (
    <div class="notice" id="seen">
      <p>
        <strong>{seen.said(write(last))}</strong>
      </p>
      <DatesNamed setting={setting} base={base} registration={registration} dates={dates} letters={letters} />
      <p>{next === undefined ? seen.noMore : seen.next(write(next.at))}</p>
    </div>
  );
}

const DatesNamed = ({ setting, registration, dates }: SeenProps) => {
  const { deadlines } = setting.core.rules;
  return (
    <ul>
      {dates.map(({ traveller, index, kind, date }) => (
        <li>
          {setting.core.dates.withWeekday(dayOf(date))}: {deadlines[kind]}
          {registration.travellers.length === 1 ? null : ` (${nameTraveller(traveller, index, setting.words.own)})`}
        </li>
      ))}
    </ul>
  );
};
