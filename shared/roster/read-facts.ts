import type { Facts, Pending, Permit, Residence, Trip } from '../rules/facts';
import { findImpossibilities } from '../rules/impossibilities';
import { readPendingKind, readPermitKind, readYesOrNo } from './cells/choice';
import { readDate } from './cells/date';
import { readGrantedPeriod } from './cells/granted-period';
import { readStatus } from './cells/status';
import type { Column } from './columns';
import type { OpenRow } from './open-row';

/** Which column says the fact an impossibility points at. */
const columnOfPointer: Readonly<Record<string, Column>> = {
  '/trip/returns': 'returns',
  '/trip/returned': 'returned',
  '/permit/ends': 'permit_ends',
};

/** Reads what the rules need to know of the person in a row; undefined where something is wrong, and the row then has its errors. */
export function readFacts(row: OpenRow): Facts | undefined {
  const errorsBefore = row.errors.length;
  const residence = readResidence(row);
  const trip = readTrip(row);
  const permit = readPermit(row);
  if (residence === undefined || row.errors.length > errorsBefore) return undefined;
  const facts = { residence, trip, permit };
  const impossible = findImpossibilities(facts);
  for (const { code, pointer } of impossible) row.complain(columnOfPointer[pointer] ?? 'departs', code);
  return impossible.length === 0 ? facts : undefined;
}

function readResidence(row: OpenRow): Residence | undefined {
  const status = row.take('status_of_residence', readStatus);
  const granted = row.take('granted_period', readGrantedPeriod);
  const stayEnds = row.take('period_of_stay_ends', readDate);
  const cardEnds = row.take('card_ends', readDate);
  const birthDate = row.take('birth_date', readDate);
  const pending = readPending(row);
  if (!row.isFilled('status_of_residence')) row.complain('status_of_residence', 'missing');
  if (status === undefined) return undefined;
  return {
    status,
    stayEnds: stayEnds ?? null,
    grant: 'unknown',
    ...granted,
    cardEnds: cardEnds ?? null,
    // Diplomats and officials are mid- to long-term residents of no kind: Immigration Act art. 19-3 gives them no card.
    card: status === 'diplomat' || status === 'official' ? 'none' : 'held',
    passport: 'valid',
    passportEnds: null,
    birthDate: birthDate ?? null,
    exclusions: [],
    pending,
  };
}

function readPending(row: OpenRow): Pending | null {
  const kind = row.take('pending_application', readPendingKind);
  const filed = row.take('pending_filed', readDate);
  if (kind === 'none') return null;
  requireWith(row, 'pending_application', 'pending_filed');
  requireWith(row, 'pending_filed', 'pending_application');
  return kind === undefined || filed === undefined ? null : { kind, filed, decided: null };
}

function readTrip(row: OpenRow): Trip | null {
  const departs = row.take('departs', readDate);
  const returns = row.take('returns', readDate);
  const returned = row.take('returned', readDate);
  requireWith(row, 'departs', 'returns', 'returned');
  if (departs === undefined) return null;
  return { departs, returns: returns ?? null, returned: returned ?? null, declaresReturn: true };
}

function readPermit(row: OpenRow): Permit | null {
  const kind = row.take('permit', readPermitKind);
  const effective = row.take('permit_effective', readDate);
  const ends = row.take('permit_ends', readDate);
  const used = row.take('permit_used', readYesOrNo);
  if (kind === 'none') return null;
  requireWith(row, 'permit', 'permit_effective', 'permit_ends');
  requireWith(row, 'permit_effective', 'permit');
  requireWith(row, 'permit_ends', 'permit');
  if (kind === undefined || effective === undefined || ends === undefined) return null;
  return { kind, effective, ends, used: used ?? false };
}

/** Complains that `column` is empty where one of the others is filled and says nothing without it. */
function requireWith(row: OpenRow, column: Column, ...others: readonly Column[]): void {
  const filled = others.find((other) => row.isFilled(other));
  if (filled !== undefined && !row.isFilled(column)) row.complain(column, 'needed-with', { with: filled });
}
