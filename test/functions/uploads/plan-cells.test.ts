import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePart, writeRows } from '../../../functions/uploads/plan-cells';
import { type PlannedRow, planPart } from '../../../functions/uploads/plan-part';
import type { Contact, RegistrationId, TimeZone, Traveller } from '../../../shared/registrations/registration';
import type { Residence } from '../../../shared/rules/facts';
import { anyCase } from '../../laws/any-facts';
import { seed } from '../../laws/holds';
import { anAddress, aPermit, aResidence, aTraveller } from '../../support/builders';

const row = (different: Partial<PlannedRow> = {}): PlannedRow => ({
  rowNumber: 2,
  employeeId: 'E1',
  id: 'aa11' as RegistrationId,
  before: null,
  after: {
    contact: { email: anAddress(), language: 'en', timeZone: 'Asia/Tokyo' as TimeZone },
    traveller: aTraveller(),
  },
  ...different,
});

/** As it lies in the bucket, read again. */
const kept = (...rows: readonly PlannedRow[]) => planPart.parse(JSON.parse(writePart(writeRows(rows))));

describe('a part of a plan', () => {
  it('is read as it was written, whatever the facts are', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 5 }), (cases) => {
        const rows = cases.map(({ facts }, index) =>
          row({ rowNumber: index, after: { ...row().after, traveller: aTraveller(facts) } }),
        );
        expect(kept(...rows)).toEqual(rows);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('keeps every field somebody may have, and what stood before', () => {
    // Every field there is: one that is added to these types has to be added here, and must then be kept.
    const contact = {
      ...row().after.contact,
      name: 'グエン',
      secondEmail: anAddress('home@example.com'),
    } satisfies Required<Contact>;
    const residence = {
      ...aResidence({ passportEnds: '2030-01-31', birthDate: '1990-02-28', exclusions: ['departure-hold'] }),
      grantMonths: 60,
      pending: { kind: 'renewal', filed: '2028-04-01', decided: null },
    } satisfies Required<Residence>;
    const traveller = {
      ...aTraveller({ residence, permit: aPermit() }),
      label: 'Papa',
    } satisfies Required<Traveller>;
    const full = { contact, traveller };
    const updated = row({ before: { ...full, state: 'told' }, after: full });
    expect(kept(updated)).toEqual([updated]);
  });

  it('of the release before, a list of rows with their fields by name, is still read', () => {
    const rows = [row(), row({ employeeId: 'E2' })];
    expect(planPart.parse(JSON.parse(JSON.stringify(rows)))).toEqual(rows);
  });

  it('that nobody wrote is refused', () => {
    expect(planPart.safeParse({ names: {}, rows: [] }).success).toBe(false);
    expect(planPart.safeParse('[]').success).toBe(false);
  });
});
