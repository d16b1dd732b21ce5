/** One traveller between the facts we keep and the fields of the page: shown to be changed, and read again. */
import type { FieldProblem } from '../../shared/problems';
import {
  exclusionField,
  factsBodyOf,
  grantChoiceOf,
  type PageField,
  type PageFields,
  pageFieldOf,
  pageFields,
} from '../../shared/registrations/page-form';
import type { Traveller } from '../../shared/registrations/registration';
import { typedDateOf } from '../../shared/registrations/typed-date-form';
import type { Facts } from '../../shared/rules/facts';

/** What the fields of the page hold for these facts. */
export function fieldsOfFacts({ residence, trip, permit }: Facts): PageFields {
  return {
    status: residence.status,
    grant: grantChoiceOf(residence),
    pending: residence.pending?.kind ?? 'none',
    permit: permit?.kind ?? 'none',
    declaresReturn: trip?.declaresReturn === false ? 'no' : 'yes',
    card: residence.card,
    passport: residence.passport,
    ...Object.fromEntries(residence.exclusions.map((exclusion) => [exclusionField(exclusion), 'yes'])),
    ...dateFieldsOf('departs', trip?.departs),
    ...dateFieldsOf('returns', trip?.returns),
    ...dateFieldsOf('stayEnds', residence.stayEnds),
    ...dateFieldsOf('cardEnds', residence.cardEnds),
    ...dateFieldsOf('pendingFiled', residence.pending?.filed),
    ...dateFieldsOf('permitEffective', permit?.effective),
    ...dateFieldsOf('permitEnds', permit?.ends),
    ...dateFieldsOf('birthDate', residence.birthDate),
    ...dateFieldsOf('passportEnds', residence.passportEnds),
  };
}

function dateFieldsOf(name: PageField, date: string | null | undefined): PageFields {
  const { day, month, year } = typedDateOf(date);
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}

/** The facts somebody typed, as JSON to be read. Without any date of a trip there is none; what the page has no field for stays as it was. */
export function bodyOfFields(fields: PageFields, known?: Traveller) {
  const body = factsBodyOf(fields);
  const { residence, trip, permit } = body;
  const hasTrip = trip.departs !== undefined || trip.returns !== null;
  return {
    label: fields.label?.trim() ?? '',
    residence: {
      ...residence,
      // A program may have told us months the page has no choice for.
      ...(known !== undefined && fields.grant === grantChoiceOf(known.residence) ? grantKnown(known) : {}),
      pending: residence.pending && { ...residence.pending, decided: decisionKnown(body, known) },
    },
    trip: hasTrip ? trip : null,
    permit: permit && { ...permit, used: isUsed(body, known) },
  };
}

type Body = ReturnType<typeof factsBodyOf>;

const grantKnown = ({ residence: { grant, grantMonths } }: Traveller) => ({
  grant,
  ...(grantMonths === undefined ? {} : { grantMonths }),
});

function decisionKnown({ residence: { pending } }: Body, known: Traveller | undefined): string | null {
  const before = known?.residence.pending ?? null;
  return before !== null && before.kind === pending?.kind && before.filed === pending.filed ? before.decided : null;
}

function isUsed({ permit }: Body, known: Traveller | undefined): boolean {
  const before = known?.permit ?? null;
  return before !== null && before.kind === permit?.kind && before.effective === permit.effective && before.used;
}

/** What is wrong with the facts of one person, in the order of the page; `form` is for what no field can mend. */
export function errorsOf(
  problems: readonly FieldProblem[],
  words: Readonly<Record<FieldProblem['code'], string>>,
): ReadonlyMap<PageField | 'label' | 'form', string> {
  const placed = problems.map(({ pointer, code }) => ({ place: placeOf(pointer, code), text: words[code] }));
  const found = new Map<PageField | 'label' | 'form', string>();
  for (const place of ['form', 'label', ...pageFields] as const) {
    const problem = placed.find((one) => one.place === place);
    if (problem !== undefined) found.set(place, problem.text);
  }
  return found;
}

/** Problems of one person name the field within the person, those of another trip within the trip. */
function placeOf(pointer: string, code: FieldProblem['code']): PageField | 'label' | 'form' {
  if (pointer === '/label') return 'label';
  const inTrip = pageFieldOf({ pointer: `/travellers/0/trip${pointer}`, code });
  return inTrip ?? pageFieldOf({ pointer: `/travellers/0${pointer}`, code }) ?? 'form';
}
