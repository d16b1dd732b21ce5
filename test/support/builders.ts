import { instant } from '../../shared/calendar/day';
import type { Employer, Member, MemberId } from '../../shared/employers/employer';
import type {
  EmailAddress,
  EmployerId,
  Registration,
  RegistrationId,
  TimeZone,
  Traveller,
  TravellerId,
} from '../../shared/registrations/registration';
import type { Facts, Permit, Residence, Trip } from '../../shared/rules/facts';

/** An engineer with a five-year stay and everything in order: a test names only what matters to it. */
export const aResidence = (different: Partial<Residence> = {}): Residence => ({
  status: 'engineer-humanities-international',
  stayEnds: '2028-05-31',
  grant: 'over-3-months',
  cardEnds: '2028-05-31',
  card: 'held',
  passport: 'valid',
  passportEnds: null,
  birthDate: null,
  exclusions: [],
  pending: null,
  ...different,
});

/** Leaves on 20 December 2026 for three weeks. */
export const aTrip = (different: Partial<Trip> = {}): Trip => ({
  departs: '2026-12-20',
  returns: '2027-01-10',
  returned: null,
  declaresReturn: true,
  ...different,
});

export const aPermit = (different: Partial<Permit> = {}): Permit => ({
  kind: 'multiple',
  effective: '2026-11-20',
  ends: '2031-11-20',
  used: false,
  ...different,
});

export const someFacts = (different: Partial<Facts> = {}): Facts => ({
  residence: aResidence(),
  trip: aTrip(),
  permit: null,
  ...different,
});

export const aTraveller = (different: Partial<Traveller> = {}): Traveller => ({
  id: 't1' as TravellerId,
  ...someFacts(),
  ...different,
});

export const anAddress = (text = 'mai@example.com'): EmailAddress => text as EmailAddress;

/** Acme KK with one admin, `hr@acme.example`, who reads Japanese. */
export function anEmployer(different: Partial<Employer> = {}): Employer {
  const at = instant(Date.parse('2026-11-23T10:00:00+09:00'));
  return {
    id: 'employer1' as EmployerId,
    version: 0,
    name: 'Acme KK',
    members: [aMember()],
    keys: [],
    createdAt: at,
    occasions: [],
    ledger: [],
    audit: [],
    ...different,
  };
}

export const aMember = (different: Partial<Member> = {}): Member => ({
  id: 'member1' as MemberId,
  email: anAddress('hr@acme.example'),
  language: 'ja',
  role: 'admin',
  reach: 'reachable',
  sessions: 0,
  since: instant(Date.parse('2026-11-23T10:00:00+09:00')),
  ...different,
});

/** Confirmed on 23 November 2026 at ten in Tokyo, one traveller, nothing sent yet, the welcome letter owed. */
export function aRegistration(different: Partial<Registration> = {}): Registration {
  const at = instant(Date.parse('2026-11-23T10:00:00+09:00'));
  return {
    id: 'registration1' as RegistrationId,
    version: 0,
    state: 'active',
    contact: { email: anAddress(), language: 'en', timeZone: 'Asia/Tokyo' as TimeZone },
    travellers: [aTraveller()],
    origin: { by: 'self' },
    registeredAt: at,
    occasions: [{ kind: 'welcome', at }],
    ledger: [],
    ...different,
  };
}
