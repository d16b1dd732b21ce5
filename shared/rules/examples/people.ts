/** People the examples and the tests are about, everything in order: a case states only what it is about. */
import type { DateText } from '../../calendar';
import type { Facts, Permit, Residence, Status, Trip } from '../facts';

/** Someone with an ordinary work status and years of stay left. */
export const engineer: Residence = {
  status: 'engineer-humanities-international',
  stayEnds: '2031-05-31',
  grant: 'over-3-months',
  cardEnds: null,
  card: 'held',
  passport: 'valid',
  passportEnds: null,
  birthDate: null,
  exclusions: [],
  pending: null,
};

export const permanentResident: Residence = {
  ...engineer,
  status: 'permanent-resident',
  stayEnds: null,
  grant: 'indefinite',
};
export const specialPermanentResident: Residence = { ...permanentResident, status: 'special-permanent-resident' };

/** An engineer whose stay ends on this day. */
export const engineerUntil = (stayEnds: DateText, rest: Partial<Residence> = {}): Residence => ({
  ...engineer,
  stayEnds,
  ...rest,
});

/** Somebody of another status. */
export const withStatus = (status: Status, rest: Partial<Residence> = {}): Residence => ({
  ...engineer,
  ...rest,
  status,
});

/** A trip from one day to another; without the second, an open one. */
export const trip = (departs: DateText, returns: Trip['returns'] = null, rest: Partial<Trip> = {}): Trip => ({
  departs,
  returns,
  returned: null,
  declaresReturn: true,
  ...rest,
});

/** A multiple permit that nothing has used up. */
export const permit = (effective: DateText, ends: DateText, rest: Partial<Permit> = {}): Permit => ({
  kind: 'multiple',
  effective,
  ends,
  used: false,
  ...rest,
});

export const factsOf = (residence: Residence, rest: Partial<Facts> = {}): Facts => ({
  residence,
  trip: null,
  permit: null,
  ...rest,
});
