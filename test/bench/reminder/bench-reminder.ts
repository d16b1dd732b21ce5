import { linksFrom } from '../../../shared/letters/letter-links';
import { grouped } from '../numbers';
import type { Outcome } from '../outcome';
import { createSide, medianCost, runPairedRounds } from '../paired-rounds';
import { gatherLettersDue, renderLetter } from '../remind/letters-alone';
import { makePeopleDue } from '../remind/people-due';
import { token, worldOfMaps } from '../remind/world-of-maps';
import { table } from '../table';
import { liveOnStage } from './live-on-stage';
import { liveOverMaps } from './live-over-maps';

const goalMicroseconds = 200;
const count = 600;
const rounds = 9;
/** Measured on a machine like ours before this product was begun, one job after the other, client and server together; not run again here. */
const others = 'measured before, as usually used: BullMQ 6 on Redis 332 µs, pg-boss 12 on PostgreSQL 1,015 µs a job';

/** One reminder from its ring to the alarm of the next: our code alone, and with the SDK's clients. */
export async function benchReminder(): Promise<Outcome> {
  const people = makePeopleDue(count);
  const world = worldOfMaps();
  const sent = await liveOverMaps(world, people, { feedback: false });
  const differences = people.flatMap(({ stored: { registration } }) => {
    const { next } = world.stored(registration.id) ?? {};
    return world.armed.get(registration.id) === next?.at ? [] : [`${registration.id} has another alarm than its item`];
  });
  if (sent !== count) differences.push(`${sent} letters of ${count} went`);
  if (differences.length > 0) return { rows: [], notes: [], differences };

  const letters = await gatherLettersDue(people, linksFrom(`https://kaeru.example/r/${token}`));
  const whole = createSide(count, () => liveOverMaps(world, people, { feedback: false }));
  const heardOf = createSide(count, () => liveOverMaps(world, people, { feedback: true }));
  const rendering = createSide(count, () => letters.reduce((sum, letter) => sum + renderLetter(letter).html.length, 0));
  await runPairedRounds([whole, heardOf, rendering], rounds);
  const ours = medianCost(whole).cpu - medianCost(rendering).cpu;
  const feedback = medianCost(heardOf).cpu - medianCost(whole).cpu;

  console.log('through the clients, against the stage …');
  const stage = await liveOnStage();
  const calls = [...stage.calls].toSorted(([one], [other]) => one.localeCompare(other));
  const allCalls = calls.reduce((sum, [, each]) => sum + each, 0);
  const ofSdk = stage.cpu - medianCost(whole).cpu;
  const met = ours <= goalMicroseconds;
  return {
    rows: [
      {
        what: 'one reminder rung, claimed, recorded and the next armed, our code over a world with no latency, rendering apart',
        measured: `${micro(ours)} of processor`,
        beside: others,
        ratio: '',
        goal: {
          text: `≤ ${micro(goalMicroseconds)}`,
          met,
          ...(met
            ? {}
            : {
                whyNot: `With its rendering a reminder takes ${micro(medianCost(whole).cpu)}, the same letters rendered alone ${micro(medianCost(rendering).cpu)}; the difference is what is told, and holds what no step alone shows. The steps stand in the section of \`remind\`.`,
              }),
        },
      },
      {
        what: 'the same with its letter, through the SDK’s clients, against the stage in another process',
        measured: `${micro(stage.cpu)} of the clients’ process (${micro(stage.wall)} on the clock), the SDK’s share ${micro(ofSdk)}; ${allCalls.toFixed(1)} calls`,
        beside: others,
        ratio: `SDK: ${Math.round((100 * ofSdk) / stage.cpu)} %`,
      },
    ],
    notes: [
      `Our code: ${count} reminders, one run of the remind room each (its event parsed, the item read, assessed, planned, claimed, sent, recorded), then one run of the alarm room for each record of the stream (the item read, the alarm of the next letter set). The letters are written too, and what the same letters take when rendered alone is taken off. What SES reports of the letter, read and recorded, comes on top: ${micro(feedback)}.`,
      `Through the clients: ${stage.reminders} reminders after a warm-up, one by one; the stage’s rooms are asleep, so only its services answer, in this process, and only the clients’ process is measured. Signing of links (HMAC), the letters’ rendering, marshalling and the zod schema of the item are in it. Secrets and the pace are remembered, as in a warm room.`,
      table(
        ['call', 'of each reminder'],
        calls.map(([name, each]) => [name, each.toFixed(2)]),
      ),
      'None of them can be left out: the ring reads the truth once, claims and records it in one conditional write each, asks the stop list and sends; the alarm room reads what the item names now and creates one schedule. The one that rang deletes itself, and what was claimed is recorded without being read again.',
    ],
    differences: [],
  };
}

const micro = (value: number): string => `${grouped(value)} µs`;
