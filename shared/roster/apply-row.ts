import type {
  Contact,
  EmailAddress,
  Registration,
  TimeZone,
  Traveller,
  TravellerId,
} from '../registrations/registration';
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
 * as it is stored, and so does what the person answered: the day they came back, how and where they read, and addresses of their own.
 */
export function applyRow(row: ReadRow, columns: ReadonlySet<Column>, stored?: Registration): Person {
  const before = stored?.travellers[0];
  return {
    contact: applyContact(row, columns, stored),
    traveller: before === undefined ? newTraveller(row.facts, columns) : applyFacts(row.facts, columns, before),
  };
}

const newTraveller = ({ residence, trip, permit }: Facts, columns: ReadonlySet<Column>): Traveller => ({
  id: onlyTraveller,
  residence,
  trip: columns.has('departs') ? trip : null,
  permit: columns.has('permit') ? permit : null,
});

const applyFacts = (said: Facts, columns: ReadonlySet<Column>, before: Traveller): Traveller => ({
  ...before,
  residence: applyResidence(said.residence, columns, before.residence),
  trip: columns.has('departs') ? applyTrip(said.trip, columns, before.trip) : before.trip,
  permit: columns.has('permit') ? said.permit : before.permit,
});

function applyContact({ contact }: ReadRow, columns: ReadonlySet<Column>, stored: Registration | undefined): Contact {
  const before = stored?.contact;
  const name = columns.has('name') ? contact.name : before?.name;
  const email = stored === undefined || !keepsFirst(stored, contact.email) ? contact.email : stored.contact.email;
  const second = columns.has('second_email') && !keepsSecond(stored) ? contact.secondEmail : before?.secondEmail;
  const secondEmail = second === email ? undefined : second;
  // Set afterwards: spreading them in costs more than the whole rest.
  const after: Contact & { name?: string; secondEmail?: EmailAddress } = {
    email,
    language: contact.language ?? before?.language ?? 'ja',
    timeZone: contact.timeZone ?? before?.timeZone ?? tokyo,
  };
  if (name !== undefined) after.name = name;
  if (secondEmail !== undefined) after.secondEmail = secondEmail;
  return after;
}

/** An address the person gave and confirmed is theirs to change; one that was given up does not come back with an old file. */
const keepsFirst = ({ ownAddresses, formerAddress, contact }: Registration, said: EmailAddress): boolean =>
  ownAddresses?.includes('first') === true || (formerAddress?.email === said && contact.email !== said);

const keepsSecond = (stored: Registration | undefined): boolean => stored?.ownAddresses?.includes('second') === true;

function applyResidence(said: Residence, columns: ReadonlySet<Column>, before: Residence): Residence {
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
function applyTrip(said: Facts['trip'], columns: ReadonlySet<Column>, before: Trip | null): Trip | null {
  if (said === null || before === null || said.departs !== before.departs) return said;
  return {
    ...said,
    returns: columns.has('returns') ? said.returns : before.returns,
    returned: said.returned ?? before.returned,
    declaresReturn: before.declaresReturn,
  };
}
