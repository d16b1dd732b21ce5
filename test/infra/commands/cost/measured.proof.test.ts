import { writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type MeasuredLife, measuredFile, readMeasured, writeMeasured } from '../../../../infra/commands/cost/measured';
import { tellPrograms } from '../../../../infra/commands/cost/tell-programs';
import { workOut } from '../../../../infra/commands/cost/work-out';
import { readmeAsked } from '../../../../infra/commands/cost/write-cost';
import { usualStage } from '../../../../infra/commands/usual-stage';
import { assembleApp } from '../../../../infra/local/assemble';
import { readAssembly } from '../../../../infra/local/template';
import { liveALife } from './live-a-life';

/** `MEASURE=1 PROOF=1 npx vitest run test/infra/commands/cost` counts anew and writes it down. */
const writes = process.env.MEASURE === '1';
let life: MeasuredLife;
beforeAll(async () => {
  life = await liveALife();
  if (writes) writeFileSync(measuredFile, writeMeasured(life));
}, 240_000);

type Counts = Readonly<Record<string, number>>;
/** Every count of a life, by phase, room and what is counted. */
const countsIn = ({ phases, ticks }: MeasuredLife, wanted: (name: string) => boolean): Counts =>
  Object.fromEntries(
    Object.entries({ ...phases, ...ticks }).flatMap(([phase, rooms]) =>
      Object.entries(rooms).flatMap(([room, calls]) =>
        Object.entries(calls)
          .filter(([name]) => wanted(name))
          .map(([name, count]) => [`${phase}: ${room} ${name}`, count]),
      ),
    ),
  );
/** A token or a number of seconds may be a digit longer, and pack a little worse. */
const isBytes = (name: string): boolean => /bytes/i.test(name);

it('a registration lives as the cost takes it to live: every call of every room', () => {
  expect(countsIn(life, (name) => !isBytes(name))).toEqual(countsIn(readMeasured(), (name) => !isBytes(name)));
});

it('and sends, writes and says as much, to the twentieth part', () => {
  const stored = countsIn(readMeasured(), isBytes);
  const wrong = Object.entries(countsIn(life, isBytes)).filter(
    ([name, bytes]) => Math.abs(bytes - (stored[name] ?? 0)) > bytes / 20,
  );
  expect(wrong).toEqual([]);
  expect(Math.abs(life.itemBytes - readMeasured().itemBytes)).toBeLessThan(life.itemBytes / 20);
});

it('has at least the letters a year is priced with, and every one of them by an alarm', () => {
  const { remind } = readMeasured().phases.reminders;
  expect(remind?.letters).toBeGreaterThanOrEqual(10);
  expect(remind?.alarmsFired).toBe(remind?.letters);
});

it('a stage with everything is priced too: a domain, a firewall, a key of its own and traces', async () => {
  const everything = { domain: 'kaeru.example.jp', waf: 'on', ownKey: 'on', tracing: 'on', reserved: 'on' };
  const assembly = readAssembly(await assembleApp({ settings: { ...usualStage, ...everything } }));
  const { rows } = tellPrograms(workOut(assembly, readMeasured(), readmeAsked));
  const used = rows.map(({ meter }) => meter);
  expect(used).toEqual(
    expect.arrayContaining(['edgeRequests', 'edgeGigabytes', 'firewallRuleMonths', 'keyMonths', 'tracesRecorded']),
  );
  // What CloudFront fetches from the API is free.
  expect(used).not.toContain('gigabytesOut');
});
