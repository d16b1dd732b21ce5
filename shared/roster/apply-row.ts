import type { Contact, Registration, TimeZone, Traveller, TravellerId } from '../registrations/registration';
import type { Facts, Pending, Residence, Trip } from '../rules/facts';
import type { Column } from './columns';
import type { ReadRow } from './reading';

/** Who a registration is about: the part an employer's row decides. */
export type Person = { readonly contact: Contact; readonly traveller: Traveller };

/** An employee is one item with one traveller. */
const onlyTraveller = 't1' as TravellerId;
const tokyo = 'Asia/Tokyo' as TimeZone;

/**
 * What stands after a row: a column of the file decides, also with an empty cell; what the file has no column for stays
 * as it is stored, and so does what the person answered: the day they came back, and how and where they read.
 */
export function applyRow(row: ReadRow, columns: ReadonlySet<Column>, stored?: Registration): Person {
  const before = stored?.travellers[0];
  return {
    contact: applyContact(row, columns, stored?.contact),
    traveller: {
      ...(before ?? { id: onlyTraveller }),
      residence: applyResidence(row.facts.residence, columns, before?.residence),
      trip: columns.has('departs') ? applyTrip(row.facts.trip, columns, before?.trip) : (before?.trip ?? null),
      permit: columns.has('permit') ? row.facts.permit : (before?.permit ?? null),
    },
  };
}

function applyContact({ contact }: ReadRow, columns: ReadonlySet<Column>, before: Contact | undefined): Contact {
  const name = columns.has('name') ? contact.name : before?.name;
  const secondEmail = columns.has('second_email') ? contact.secondEmail : before?.secondEmail;
  const needed: Contact = {
    email: contact.email,
    language: contact.language ?? before?.language ?? 'ja',
    timeZone: contact.timeZone ?? before?.timeZone ?? tokyo,
  };
  const named = name === undefined ? needed : { ...needed, name };
  return secondEmail === undefined ? named : { ...named, secondEmail };
}

function applyResidence(said: Residence, columns: ReadonlySet<Column>, before: Residence | undefined): Residence {
  if (before === undefined) return said;
  const { grantMonths: _, ...kept } = before;
  return {
    ...kept,
    status: said.status,
    ...(columns.has('period_of_stay_ends') ? { stayEnds: said.stayEnds } : {}),
    ...(columns.has('granted_period') ? grantOf(said) : grantOf(before)),
    ...(columns.has('card_ends') ? { cardEnds: said.cardEnds } : {}),
    ...(columns.has('birth_date') ? { birthDate: said.birthDate } : {}),
    ...(columns.has('pending_application') ? { pending: keepDecision(said.pending, before.pending) } : {}),
  };
}

const grantOf = ({ grant, grantMonths }: Residence): Pick<Residence, 'grant' | 'grantMonths'> =>
  grantMonths === undefined ? { grant } : { grant, grantMonths };

/** The file has no column for the day of a decision: it stays with the application it belongs to. */
function keepDecision(said: Pending | null, before: Pending | null): Pending | null {
  const same = said !== null && before !== null && said.kind === before.kind && said.filed === before.filed;
  return same ? { ...said, decided: before.decided } : said;
}

/** The same departure is the same trip: a file that is older than the person's "I am back" does not undo it. */
function applyTrip(said: Facts['trip'], columns: ReadonlySet<Column>, before: Trip | null | undefined): Trip | null {
  if (said === null || before === null || before === undefined || said.departs !== before.departs) return said;
  return {
    ...said,
    returns: columns.has('returns') ? said.returns : before.returns,
    returned: said.returned ?? before.returned,
    declaresReturn: before.declaresReturn,
  };
}
