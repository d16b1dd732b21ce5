import * as z from 'zod';
import type { Instant } from '../../shared/calendar/day';
import { isoText } from '../iso-text';
import { stuckPlaces } from '../ports/pulses';
import type { JudgedPulses } from './judge-pulses';

const state = z.enum(['as-it-should-be', 'late', 'not-yet']);
const at = z.iso.datetime().optional();

/** What `GET /status.json` answers. Instants in UTC. */
export const statusAnswer = z.strictObject({
  /** Whether nothing is late; else the answer is 503. */
  well: z.boolean(),
  now: z.iso.datetime(),
  sweep: z.strictObject({ state, at }),
  letter: z.strictObject({ state, at }),
  heartbeat: z.strictObject({
    state,
    at,
    /** From registering until SES took the letter. */
    tookSeconds: z.number().optional(),
    /** Where the last one got stuck. */
    stuck: z.enum(stuckPlaces).optional(),
  }),
});

export type StatusAnswer = z.infer<typeof statusAnswer>;

export function showStatus({ isWell, sweep, letter, heartbeat }: JudgedPulses, now: Instant): StatusAnswer {
  const { tookMs, stuck } = heartbeat;
  return {
    well: isWell,
    now: isoText(now),
    sweep: showPart(sweep),
    letter: showPart(letter),
    heartbeat: {
      ...showPart(heartbeat),
      ...(tookMs === undefined ? {} : { tookSeconds: Math.round(tookMs / 1000) }),
      ...(stuck === undefined ? {} : { stuck }),
    },
  };
}

const showPart = (part: JudgedPulses['sweep']): StatusAnswer['sweep'] => ({
  state: part.state,
  ...(part.at === undefined ? {} : { at: isoText(part.at) }),
});
