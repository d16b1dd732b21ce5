import type { Assessment, FindingCode, Permit, Residence, Status, Trip } from '../../../../shared/rules';
import { engineer, withStatus } from '../facts-of';

type Text = Trip['departs'];

/** One case: who, when, and what must come out. `on` is the day the question is asked. */
export type GoldenCase = {
  readonly who: string;
  readonly residence: Residence;
  readonly departs: Text;
  readonly returns?: Text;
  readonly trip?: Partial<Trip>;
  readonly permit?: Permit;
  readonly on?: Text;
  readonly verdict: Assessment['verdict'];
  readonly basis?: Assessment['basis'];
  readonly returnBy: Assessment['returnBy'];
  readonly planToReturnBy?: Assessment['planToReturnBy'];
  readonly boundBy?: Assessment['boundBy'];
  readonly missing?: readonly string[];
  readonly findings?: readonly FindingCode[];
  readonly actions?: readonly string[];
  readonly deadlines?: readonly string[];
};

/** An engineer whose stay ends on this day. */
export const stay = (stayEnds: Text, rest: Partial<Residence> = {}): Residence => ({ ...engineer, stayEnds, ...rest });
/** Somebody of another status whose stay ends on this day. */
export const as = (status: Status, stayEnds: Text | null, rest: Partial<Residence> = {}) =>
  withStatus(status, { stayEnds, ...rest });
export const renewalFiled = (filed: Text, decided: Text | null = null): Partial<Residence> => ({
  pending: { kind: 'renewal', filed, decided },
});
