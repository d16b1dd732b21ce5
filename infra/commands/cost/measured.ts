/** What one registration's life was counted to use: `measured.json`, written and checked by test/infra/commands/cost/measured.proof.test.ts. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Calls, noCalls } from './calls';

/** Started from the repository's root, as every command. */
export const measuredFile = 'infra/commands/cost/measured.json';

const count = z.number().min(0).default(0);
const calls = z
  .strictObject({
    runs: count,
    calls: count,
    writeUnits: count,
    readUnits: count,
    queueRequests: count,
    reports: count,
    alarmsFired: count,
    schedulerCalls: count,
    letters: count,
    attachmentBytes: count,
    objectsPut: count,
    objectsRead: count,
    objectBytes: count,
    secretsRead: count,
    requests: count,
    bytesOut: count,
    logLines: count,
    logBytes: count,
  })
  .transform((counted): Calls => ({ ...noCalls, ...counted }));
/** What a phase used, by room. */
const phase = z.record(z.string(), calls);

const measuredLife = z.strictObject({
  /** The item half-way through the life, in bytes as DynamoDB counts them. */
  itemBytes: z.number(),
  /** Its entries in indexes, how many bytes they have together, and those of the one by which the sweep finds what waits. */
  indexEntries: z.number(),
  indexBytes: z.number(),
  waitingEntryBytes: z.number(),
  /** Milliseconds a run of each room took on the machine that counted: a quarter of its runs were quicker. */
  millisecondsPerRun: z.record(z.string(), z.number()),
  phases: z.strictObject({
    /** The form, read, filled in, reviewed and sent; and the letter that asks whether the address is theirs. */
    register: phase,
    /** The letter's link, its button, and the letter that answers it. */
    confirm: phase,
    /** One look at one's own page. */
    look: phase,
    /** Another day of return, typed on the page for it, and the letter that answers it. */
    edit: phase,
    /** A year of reminders. */
    reminders: phase,
    /** Everything erased, and the receipt of it. */
    erase: phase,
  }),
  /** One tick of every rule that ticks, by the room it wakes; with what follows in other rooms. */
  ticks: z.record(z.string(), phase),
});

export type Phase = z.infer<typeof phase>;
export type MeasuredLife = z.infer<typeof measuredLife>;

export const readMeasured = (): MeasuredLife => measuredLife.parse(JSON.parse(readFileSync(measuredFile, 'utf8')));

/** As it stands in the file: counts that are nought are left out. */
export function writeMeasured(life: MeasuredLife): string {
  const some = (_: string, value: unknown): unknown => (value === 0 ? undefined : value);
  return `${JSON.stringify(life, some, 2)}\n`;
}
