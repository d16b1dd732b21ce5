import { type Day, dayOf } from '../../../shared/calendar';
import { type PageFields, suspectsIn, typedDateIn } from '../../../shared/registrations/page-form';
import type { Traveller } from '../../../shared/registrations/registration';
import type { LinkPageProps } from './confirm-page';
import { DateField, type ListedError } from './fields';

/** "I am back" of one traveller that was refused: what was typed, and what is wrong with it. */
export type RefusedForm = {
  readonly traveller: string;
  readonly fields: PageFields;
  readonly error: string;
  readonly listed: readonly ListedError[];
};

type ComeBackProps = LinkPageProps & {
  readonly traveller: Traveller;
  readonly today: Day;
  readonly refused: RefusedForm | undefined;
};

/** The name of the field for the day of return: it differs between travellers, because ids must be unique on a page. */
export const nameOfReturned = (traveller: string): string => `${traveller}-date`;

/** "I am back", once the trip has begun. */
export function ComeBackForm({ setting, base, traveller, today, refused }: ComeBackProps) {
  const { frame, own } = setting.words;
  const { trip } = traveller;
  if (trip === null || trip.returned !== null || dayOf(trip.departs) > today) return null;
  const name = nameOfReturned(traveller.id);
  return (
    <section>
      <h3>{own.back.title}</h3>
      <p>{own.back.text}</p>
      <form method="post" action={`${base}/returned?lang=${setting.language}`} novalidate>
        <input type="hidden" name="traveller" value={traveller.id} />
        <DateField
          name={name}
          field={own.back.date}
          frame={frame}
          error={refused?.error}
          typed={typedDateIn(refused?.fields ?? {}, name)}
          suspects={suspectsIn(refused?.fields ?? {}, name)}
        />
        <button type="submit">{own.back.button}</button>
      </form>
    </section>
  );
}
