import type { Facts, Pending, Permit, Residence, Trip } from '../rules/facts';
import { findImpossibilities } from '../rules/impossibilities';
import type { Column } from './columns';
import type { OpenRow } from './open-row';
import type { RowSetting } from './row-setting';

/** Which column says the fact an impossibility points at. */
const columnOfPointer: Readonly<Record<string, Column>> = {
  '/trip/returns': 'returns',
  '/trip/returned': 'returned',
  '/permit/ends': 'permit_ends',
};

/** Reads what the rules need to know of the person in a row; undefined where something is wrong, and the row then has its errors. */
export function readFacts(row: OpenRow, setting: RowSetting): Facts | undefined {
  const errorsBefore = row.errors.length;
  const residence = readResidence(row, setting);
  const trip = setting.tells.trip ? readTrip(row, setting) : null;
  const permit = setting.tells.permit ? readPermit(row, setting) : null;
  if (residence === undefined || row.errors.length > errorsBefore) return undefined;
  const facts = { residence, trip, permit };
  // Every date was just read from the calendar; only those of a trip or a permit can contradict each other.
  if (trip === null && permit === null) return facts;
  const impossible = findImpossibilities(facts);
  for (const { code, pointer } of impossible) row.complain(columnOfPointer[pointer] ?? 'departs', code);
  return impossible.length === 0 ? facts : undefined;
}

function readResidence(row: OpenRow, setting: RowSetting): Residence | undefined {
  const { readers, dates } = setting;
  const status = row.take('status_of_residence', readers.status);
  const granted = row.take('granted_period', readers.grantedPeriod);
  const stayEnds = row.take('period_of_stay_ends', dates('period_of_stay_ends'));
  const cardEnds = row.take('card_ends', dates('card_ends'));
  const birthDate = row.take('birth_date', dates('birth_date'));
  const pending = setting.tells.pending ? readPending(row, setting) : null;
  if (status === undefined) {
    if (!row.isFilled('status_of_residence')) row.complain('status_of_residence', 'missing');
    return undefined;
  }
  // Set afterwards: spreading it in costs more than the whole rest of the row.
  const residence: Residence & { grantMonths?: number } = {
    status,
    stayEnds: stayEnds ?? null,
    grant: granted?.grant ?? 'unknown',
    cardEnds: cardEnds ?? null,
    // Diplomats and officials are mid- to long-term residents of no kind: Immigration Act art. 19-3 gives them no card.
    card: status === 'diplomat' || status === 'official' ? 'none' : 'held',
    passport: 'valid',
    passportEnds: null,
    birthDate: birthDate ?? null,
    exclusions: [],
    pending,
  };
  if (granted?.grantMonths !== undefined) residence.grantMonths = granted.grantMonths;
  return residence;
}

function readPending(row: OpenRow, { readers, dates }: RowSetting): Pending | null {
  const kind = row.take('pending_application', readers.pendingKind);
  const filed = row.take('pending_filed', dates('pending_filed'));
  if (kind === 'none') return null;
  requireWith(row, 'pending_application', ['pending_filed']);
  requireWith(row, 'pending_filed', ['pending_application']);
  return kind === undefined || filed === undefined ? null : { kind, filed, decided: null };
}

function readTrip(row: OpenRow, { dates }: RowSetting): Trip | null {
  const departs = row.take('departs', dates('departs'));
  const returns = row.take('returns', dates('returns'));
  const returned = row.take('returned', dates('returned'));
  requireWith(row, 'departs', ['returns', 'returned']);
  if (departs === undefined) return null;
  return { departs, returns: returns ?? null, returned: returned ?? null, declaresReturn: true };
}

function readPermit(row: OpenRow, { readers, dates }: RowSetting): Permit | null {
  const kind = row.take('permit', readers.permitKind);
  const effective = row.take('permit_effective', dates('permit_effective'));
  const ends = row.take('permit_ends', dates('permit_ends'));
  const used = row.take('permit_used', readers.yesOrNo);
  if (kind === 'none') return null;
  requireWith(row, 'permit', ['permit_effective', 'permit_ends']);
  requireWith(row, 'permit_effective', ['permit']);
  requireWith(row, 'permit_ends', ['permit']);
  if (kind === undefined || effective === undefined || ends === undefined) return null;
  return { kind, effective, ends, used: used ?? false };
}

/** Complains that `column` is empty where one of the others is filled and says nothing without it. */
function requireWith(row: OpenRow, column: Column, others: readonly Column[]): void {
  if (row.isFilled(column)) return;
  for (const other of others) {
    if (!row.isFilled(other)) continue;
    row.complain(column, 'needed-with', { with: other });
    return;
  }
}
