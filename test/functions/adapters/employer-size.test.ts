import { expect, it } from 'vitest';
import { employerToItem } from '../../../functions/adapters/stored-employer';
import { hashOfSecret } from '../../../functions/hash-of-secret';
import { employerWithNextLetter } from '../../../functions/next-letter';
import { instant } from '../../../shared/calendar/day';
import { type AuditEntry, type EmployerOccasion, type MemberId, scopes } from '../../../shared/employers/employer';
import { memberLetterKey } from '../../../shared/letters/plan-employer';
import type { ClaimId } from '../../../shared/registrations/ledger';
import { aMember, anAddress, anEmployer } from '../../support/builders';

const times = <One>(count: number, make: (number: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, number) => make(number));

it('an employer at every limit at once stays under the 50 KB an item may have', () => {
  const at = instant(Date.parse('2026-11-23T10:00:00+09:00'));
  const members = times(20, (number) =>
    aMember({
      id: `member${1000 + number}` as MemberId,
      email: anAddress(`${'somebody'.repeat(4)}${number}@acme.example`),
      roundLetters: 'together',
      feed: 100,
    }),
  );
  const signIns = members.flatMap(({ id: member }) =>
    times(5, (number): EmployerOccasion => ({ kind: 'sign-in', at: instant(at + number), member })),
  );
  const [admin] = members;
  if (admin === undefined) throw new Error('There are members.');
  const results = times(
    5,
    (number): EmployerOccasion => ({
      kind: 'upload-result',
      at: instant(at + 100 + number),
      member: admin.id,
      upload: 'u'.repeat(25),
      filename: '社員名簿'.repeat(10),
      counts: { created: 100_000, updated: 100_000, wrong: 100_000 },
    }),
  );
  const unreachable = members
    .slice(0, 3)
    .map(({ id: member }): EmployerOccasion => ({ kind: 'member-unreachable', at, member }));
  const readers = members.slice(0, 4).map(({ id }) => id);
  const each = { members: readers, employees: times(5, () => '社'.repeat(20)) };
  const round: EmployerOccasion = { kind: 'round', at, since: at, weekly: true, each };
  const occasions = [...signIns, ...results, ...unreachable, round];
  const keys = [
    ...[...signIns, ...results].map((occasion) => memberLetterKey(occasion, admin.id)),
    ...unreachable.flatMap((occasion) => readers.slice(0, 3).map((id) => memberLetterKey(occasion, id, admin.id))),
    ...members.map(({ id }) => memberLetterKey(round, id)),
    ...readers.flatMap((id) => each.employees.map((_, index) => memberLetterKey(round, id, String(index)))),
  ];
  const employer = anEmployer({
    name: '株式会社'.repeat(25),
    members,
    keys: times(20, (number) => ({
      id: hashOfSecret(String(number)),
      name: '給'.repeat(100),
      scopes,
      madeAt: at,
      usedOn: '2026-11-23' as const,
    })),
    occasions,
    roundMadeAt: at,
    ledger: keys.map((key) => ({
      key,
      dueAt: at,
      at,
      status: 'delivered',
      claim: 'c'.repeat(25) as ClaimId,
    })),
    audit: times(
      50,
      (): AuditEntry => ({
        at,
        by: 'key-0123456789abcdef',
        did: 'signed-out-everywhere',
        to: 'u'.repeat(25),
      }),
    ),
  });
  const bytes = Buffer.byteLength(JSON.stringify(employerToItem(employerWithNextLetter(employer))));
  expect(bytes).toBeLessThan(50 * 1024);
});
