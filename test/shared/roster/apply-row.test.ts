import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/calendar/day';
import type { EmployerId, Registration, RegistrationId } from '../../../shared/registrations/registration';
import { applyRow } from '../../../shared/roster/apply-row';
import { anAddress } from '../../support/builders';
import { readText } from './read-text';

/** The person behind the only row of a file, given what is stored. */
function apply(headings: string, cells: string, stored?: Registration) {
  const reading = readText(`employee_id,email,status_of_residence,${headings}\nE1,ann@example.com,Student,${cells}\n`);
  const [row] = reading.outcome === 'read' ? reading.rows : [];
  if (reading.outcome !== 'read' || row?.outcome !== 'ok') throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return applyRow(row, reading.columns, stored);
}

const now = 0 as Instant;

/** Ann as her employer registered her, with what she answered herself. */
function stored(answered: Partial<ReturnType<typeof apply>['traveller']> = {}): Registration {
  const { contact, traveller } = apply(
    'name,granted_period,period_of_stay_ends,card_ends,departs,returns',
    'Ann,2 years,2028-03-31,2028-03-31,2026-12-20,2027-01-10',
  );
  return {
    id: 'r1' as RegistrationId,
    version: 3,
    state: 'told',
    contact: { ...contact, language: 'ne' },
    travellers: [{ ...traveller, ...answered }],
    origin: { by: 'employer', employerId: 'acme' as EmployerId, employerName: 'Acme KK', employeeId: 'E1' },
    registeredAt: now,
    occasions: [],
    ledger: [],
  };
}

describe('a row about somebody new', () => {
  it('fills in what it does not say: Japanese, Tokyo, no trip', () => {
    expect(apply('name', 'Ann')).toMatchObject({
      contact: { email: 'ann@example.com', name: 'Ann', language: 'ja', timeZone: 'Asia/Tokyo' },
      traveller: { id: 't1', residence: { grant: 'unknown', stayEnds: null }, trip: null, permit: null },
    });
  });
});

describe('a row about somebody who is registered', () => {
  it('leaves alone what the file has no column for', () => {
    const { contact, traveller } = apply('card_ends', '2028-05-31', stored());
    expect(traveller.residence).toMatchObject({
      stayEnds: '2028-03-31',
      grant: 'over-3-months',
      grantMonths: 24,
      cardEnds: '2028-05-31',
    });
    expect(traveller.trip?.departs).toBe('2026-12-20');
    expect(contact.name).toBe('Ann');
  });

  it('clears what its cell is empty for: no departure, no trip', () => {
    expect(apply('departs', '', stored()).traveller.trip).toBeNull();
  });

  it('forgets the months of a grant that is replaced', () => {
    expect(apply('granted_period', '30日', stored()).traveller.residence).not.toHaveProperty('grantMonths');
  });

  it('does not undo "I am back"', () => {
    const back = stored({
      trip: { departs: '2026-12-20', returns: '2027-01-10', returned: '2027-01-09', declaresReturn: true },
    });
    expect(apply('departs,returns,returned', '2026-12-20,2027-01-10,', back).traveller.trip?.returned).toBe(
      '2027-01-09',
    );
    expect(apply('departs,returns,returned', '2027-05-01,2027-05-10,', back).traveller.trip?.returned).toBeNull();
  });

  it('keeps the decision of an application, until there is another application', () => {
    const { residence } = stored().travellers[0] ?? apply('name', 'Ann').traveller;
    const decided = stored({
      residence: { ...residence, pending: { kind: 'renewal', filed: '2026-11-05', decided: '2026-12-01' } },
    });
    const columns = 'pending_application,pending_filed';
    expect(apply(columns, 'renewal,2026-11-05', decided).traveller.residence.pending?.decided).toBe('2026-12-01');
    expect(apply(columns, 'renewal,2026-12-15', decided).traveller.residence.pending?.decided).toBeNull();
  });

  it("keeps the addresses that are the person's own, and takes those that are not", () => {
    const own = anAddress('ann@home.example');
    const contact = { ...stored().contact, email: own, secondEmail: anAddress('second@home.example') };
    const both = { ...stored(), contact, ownAddresses: ['first', 'second'] } as const;
    expect(apply('second_email', 'from-file@example.com', both).contact).toEqual(contact);
    expect(apply('second_email', '', { ...both, ownAddresses: ['first'] }).contact).not.toHaveProperty('secondEmail');
    expect(apply('second_email', 'from-file@example.com', { ...both, ownAddresses: [] }).contact).toMatchObject({
      email: 'ann@example.com',
      secondEmail: 'from-file@example.com',
    });
  });

  it('does not bring back an address that was given up, nor name the same one twice', () => {
    const second = anAddress('ann2@example.com');
    const moved = {
      ...stored(),
      contact: { ...stored().contact, email: second },
      formerAddress: { email: anAddress('ann@example.com'), at: now },
    };
    const { contact } = apply('second_email', 'ann2@example.com', moved);
    expect(contact.email).toBe(second);
    expect(contact).not.toHaveProperty('secondEmail');
  });

  it('takes another address where its reader said that they are somebody else', () => {
    const formerAddress = { email: anAddress('wrong@example.com'), at: now };
    const contact = { ...stored().contact, email: formerAddress.email };
    expect(apply('name', 'Ann', { ...stored(), contact, formerAddress }).contact.email).toBe('ann@example.com');
  });

  it('keeps the language the person reads where the cell is empty', () => {
    expect(apply('language', '', stored()).contact.language).toBe('ne');
    expect(apply('language', 'vi', stored()).contact.language).toBe('vi');
  });
});
