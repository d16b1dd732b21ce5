import type { Person } from '../../shared/roster/apply-row';
import { type Column, columnHeadings } from '../../shared/roster/columns';

/** One column of a person that an import changes; null where the cell is empty. */
export type ColumnChange = { readonly field: Column; readonly old: string | null; readonly new: string | null };

/** What a person has in each column of an employer's file, as we would write it there; null where there is nothing. */
export function columnsOf({
  contact,
  traveller,
}: Person): Readonly<Record<Exclude<Column, 'employee_id'>, string | null>> {
  const { residence, trip, permit } = traveller;
  return {
    name: contact.name ?? null,
    email: contact.email,
    second_email: contact.secondEmail ?? null,
    language: contact.language,
    time_zone: contact.timeZone,
    status_of_residence: residence.status,
    granted_period: residence.grantMonths === undefined ? grantOf(residence.grant) : `${residence.grantMonths} months`,
    period_of_stay_ends: residence.stayEnds,
    card_ends: residence.cardEnds,
    birth_date: residence.birthDate,
    departs: trip?.departs ?? null,
    returns: trip?.returns ?? null,
    returned: trip?.returned ?? null,
    permit: permit?.kind ?? null,
    permit_effective: permit?.effective ?? null,
    permit_ends: permit?.ends ?? null,
    permit_used: permit === null ? null : permit.used ? 'yes' : 'no',
    pending_application: residence.pending?.kind ?? null,
    pending_filed: residence.pending?.filed ?? null,
  };
}

/** An empty cell is an unknown period. */
const grantOf = (grant: string): string | null => (grant === 'unknown' ? null : grant);

/** What differs, column by column. Of somebody new every filled column is a change from nothing. */
export function changesBetween(before: Person | null, after: Person): readonly ColumnChange[] {
  const old: Partial<Record<Column, string | null>> = before === null ? {} : columnsOf(before);
  return Object.entries(columnsOf(after)).flatMap(([field, value]) => {
    const was = isColumn(field) ? (old[field] ?? null) : null;
    return isColumn(field) && was !== value ? [{ field, old: was, new: value }] : [];
  });
}

const isColumn = (name: string): name is Column => Object.hasOwn(columnHeadings, name);
