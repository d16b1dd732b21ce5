import { type Day, dayOf } from '../../../shared/calendar';
import type { FieldProblem } from '../../../shared/problems';
import {
  grantChoiceOf,
  grantChoices,
  type PageFields,
  suspectsIn,
  typedDateIn,
} from '../../../shared/registrations/page-form';
import type { Traveller } from '../../../shared/registrations/registration';
import { typedDateOf } from '../../../shared/registrations/typed-date-form';
import type { LinkPageProps } from './confirm-page';
import { DateField, Options, SelectField } from './fields';

/** The dates the own page lets a person change, in the order of the page. */
export const changeableDates = ['departs', 'returns', 'stayEnds', 'cardEnds'] as const;
export type ChangeableDate = (typeof changeableDates)[number];

/** A form of one traveller that was refused: whose, what was typed, and what is wrong where. */
export type TravellerForms = {
  readonly traveller: string;
  readonly form: 'change' | 'returned';
  readonly fields: PageFields;
  readonly errors: ReadonlyMap<string, string>;
};

type FormProps = LinkPageProps & { readonly traveller: Traveller; readonly forms: TravellerForms | undefined };

/** "I am back", once the trip has begun. */
export function ComeBackForm({ setting, base, traveller, today, forms }: FormProps & { readonly today: Day }) {
  const { frame, own } = setting.words;
  const { trip } = traveller;
  if (trip === null || trip.returned !== null || dayOf(trip.departs) > today) return null;
  const refused = forms?.form === 'returned' ? forms : undefined;
  const name = nameOf(traveller, 'date');
  return (
    <>
      <h2>{own.back.title}</h2>
      <p>{own.back.text}</p>
      <form method="post" action={`${base}/returned?lang=${setting.language}`} novalidate>
        <input type="hidden" name="traveller" value={traveller.id} />
        <DateField
          name={name}
          field={own.back.date}
          frame={frame}
          error={refused?.errors.get(name)}
          typed={typedDateIn(refused?.fields ?? {}, name)}
          suspects={suspectsIn(refused?.fields ?? {}, name)}
        />
        <button type="submit">{own.back.button}</button>
      </form>
    </>
  );
}

/** New plans, a new card: the dates as they stand, to be corrected. */
export function ChangeForm({ setting, base, traveller, forms }: FormProps) {
  const { frame, form, own } = setting.words;
  const refused = forms?.form === 'change' ? forms : undefined;
  const now: Record<ChangeableDate, string | null> = {
    departs: traveller.trip?.departs ?? null,
    returns: traveller.trip?.returns ?? null,
    stayEnds: traveller.residence.stayEnds,
    cardEnds: traveller.residence.cardEnds,
  };
  return (
    <>
      <h2>{own.change.title}</h2>
      <details open={refused !== undefined || asksForGrant(traveller)}>
        <summary>{own.change.text}</summary>
        <form method="post" action={`${base}/change?lang=${setting.language}`} novalidate>
          <input type="hidden" name="traveller" value={traveller.id} />
          {changeableDates.map((date) => {
            const name = nameOf(traveller, date);
            return (
              <DateField
                name={name}
                field={form.fields[date]}
                frame={frame}
                error={refused?.errors.get(name)}
                typed={refused === undefined ? typedDateOf(now[date]) : typedDateIn(refused.fields, name)}
                suspects={suspectsIn(refused?.fields ?? {}, name)}
              />
            );
          })}
          <SelectField name={nameOf(traveller, 'grant')} field={form.fields.grant} frame={frame}>
            <Options
              choices={grantChoices.map((choice) => ({ value: choice, label: form.grants[choice] }))}
              value={refused?.fields[nameOf(traveller, 'grant')] ?? grantChoiceOf(traveller.residence)}
            />
          </SelectField>
          <button type="submit">{own.change.button}</button>
        </form>
      </details>
    </>
  );
}

/** The one missing fact most people can add right here; the letter that asks for it leads to this page. */
const asksForGrant = ({ residence }: Traveller): boolean => residence.grant === 'unknown';

/** Names differ between travellers, because ids must be unique on a page. */
export const nameOf = ({ id }: { readonly id: string }, date: string): string => `${id}-${date}`;

/** Which date of the page a problem of one traveller belongs to. */
export function dateOfProblem(problem: FieldProblem): ChangeableDate | 'date' | undefined {
  if (problem.pointer === '/date') return 'date';
  return changeableDates.find((date) => problem.pointer.endsWith(`/${date}`));
}
