import { withNextLetter } from '../../../functions/next-letter';
import type { Mail } from '../../../functions/ports/postbox';
import { chooseMail } from '../../../functions/remind/choose-mail';
import { remind } from '../../../functions/remind/remind';
import { gatherContent } from '../../../functions/remind/write-contact-mail';
import { linksFrom } from '../../../shared/letters/letter-links';
import { writeLetter } from '../../../shared/letters/write-letter';
import { grouped, perSecond, sayCost, sayRatio } from '../numbers';
import type { Outcome } from '../outcome';
import { createSide, medianCost, runPairedRounds, type Side, timesAsFast } from '../paired-rounds';
import { table } from '../table';
import { gatherLettersDue, renderCalendar, renderLetter } from './letters-alone';
import { makePeopleDue, type PersonDue } from './people-due';
import { token, type WorldOfMaps, worldOfMaps } from './world-of-maps';

const goals = { perSecond: 2_000, ofRendering: 0.5 };
const rounds = 9;
const count = 600;
const publicUrl = 'https://kaeru.example';
const links = linksFrom(`${publicUrl}/r/${token}`);

/** A letter from its ring to its record over a world with no latency, beside the same letter rendered and nothing else. */
export async function benchRemind(): Promise<Outcome> {
  const people = makePeopleDue(count);
  const world = worldOfMaps();
  const mails: Mail[] = [];
  world.onMail((mail) => mails.push(mail));
  await answerAll(world, people);
  world.onMail(() => {});
  const letters = await gatherLettersDue(people, links);
  const differences = letters.flatMap((letter, index) => compare(renderLetter(letter), mails[index]));
  if (differences.length > 0 || mails.length !== count)
    return { rows: [], notes: [], differences: [...differences, `${mails.length} mails of ${count}`] };
  const meanOf = (size: (mail: Mail) => number): string =>
    grouped(mails.reduce((sum, mail) => sum + size(mail), 0) / count);
  const sizes = {
    html: meanOf(({ html }) => html.length),
    calendars: mails.filter(({ attachments }) => attachments.length > 0).length,
    travellers: (people.reduce((sum, { stored }) => sum + stored.registration.travellers.length, 0) / count).toFixed(1),
  };

  const reminding = createSide(count, () => answerAll(world, people));
  const rendering = createSide(count, () => sumOf(letters, (letter) => lengthOf(renderLetter(letter))));
  await runPairedRounds([reminding, rendering], rounds);
  const steps = await measureSteps(world, people, letters);

  const ratio = timesAsFast(reminding, rendering);
  const cost = medianCost(reminding);
  const met = perSecond(cost) >= goals.perSecond && ratio.median >= goals.ofRendering;
  return {
    rows: [
      {
        what: 'ring → re-assess, plan, claim, render, send, record, over a world with no latency',
        measured: sayCost(cost),
        beside: `the same letters rendered and nothing else: ${sayCost(medianCost(rendering))}`,
        ratio: sayRatio(ratio),
        goal: {
          text: `≥ ${goals.ofRendering} of it, ≥ ${grouped(goals.perSecond)} letters/s on one core`,
          met,
          ...(met
            ? {}
            : {
                whyNot: `Of a letter's ${cost.cpu.toFixed(0)} µs ${medianCost(rendering).cpu.toFixed(0)} are its rendering. Loading, assessing, planning and deriving take ${besideRendering(steps).toFixed(0)} when each is measured alone, as in the table below; what is left lies in no step alone and is not explained.`,
              }),
        },
      },
    ],
    notes: [
      `${count} people with a letter due, each at an hour of its own: the cases the rules are measured with, ${sizes.travellers} travellers a registration, all languages alike, five time zones, none to six letters behind them. ${sizes.calendars} of the letters carry a calendar; the HTML has ${sizes.html} characters on average. A ring reads the item, chooses, claims, writes subject, text, HTML and calendar, asks the stop list, sends, records and looks again; the world is maps: a write is conditional on the version, what is read is a copy, a link is a text as long as ours, a line of the log is written as JSON and dropped. Days and hours on readers' clocks are remembered by zone, as in a room that has answered rings before.`,
      table(
        ['step of a letter, measured alone', 'times', 'µs each'],
        steps.map(({ step, side, times }) => [step, String(times), medianCost(side).cpu.toFixed(1)]),
      ),
    ],
    differences: [],
  };
}

/** Rings for everybody, each at their hour; how many mails went. */
async function answerAll(world: WorldOfMaps, people: readonly PersonDue[]): Promise<number> {
  world.begin(people.map(({ stored }) => stored));
  for (const { stored, at } of people) {
    world.setTime(at);
    await remind(world, { publicUrl }, stored.registration.id);
  }
  return world.mails();
}

type Step = {
  readonly step: string;
  readonly side: Side;
  /** How often a ring does it. */
  readonly times: number;
};

/** What the steps of a ring take that render nothing, in microseconds. */
const besideRendering = (steps: readonly Step[]): number =>
  steps.reduce((sum, { step, side, times }) => sum + (step.startsWith('render') ? 0 : times * medianCost(side).cpu), 0);

/** Each step alone. */
async function measureSteps(
  world: WorldOfMaps,
  people: readonly PersonDue[],
  letters: Awaited<ReturnType<typeof gatherLettersDue>>,
): Promise<readonly Step[]> {
  const each = (step: string, times: number, work: (person: PersonDue, index: number) => number): Step => ({
    step,
    times,
    side: createSide(count, () => sumOf(people, work)),
  });
  const mails = people.map(({ stored, at }) => {
    const choice = chooseMail(stored.registration, at);
    if (choice.choice !== 'mail' || choice.mail.says.letter === 'to-member') throw new Error('Nothing is due.');
    return { ...choice.mail, says: choice.mail.says };
  });
  world.begin(people.map(({ stored }) => stored));
  const loading = createSide(count, async () => {
    let versions = 0;
    for (const { stored } of people)
      versions += (await world.registrations.load(stored.registration.id))?.registration.version ?? 0;
    return versions;
  });
  const steps = [
    { step: 'load (a copy out of a map)', times: 1, side: loading },
    each('assess, plan, choose: once before and once after the mail', 2, ({ stored, at }) =>
      lengthOf({ choice: chooseMail(stored.registration, at).choice }),
    ),
    each('assess for the letter, gather what it says', 1, ({ stored, at }, index) => {
      const mail = mails[index];
      return mail === undefined ? 0 : gatherContent(stored.registration, mail, links, at).travellers.length;
    }),
    each('derive the next letter: with the claim and with the record', 2, ({ stored, at }) =>
      Number(withNextLetter(stored.registration, at).next?.at),
    ),
    {
      step: 'render subject, text and HTML',
      times: 1,
      side: createSide(count, () => sumOf(letters, ({ content, words }) => writeLetter(content, words).html.length)),
    },
    {
      step: 'render the calendar',
      times: 1,
      side: createSide(count, () => sumOf(letters, (letter) => renderCalendar(letter)?.length ?? 0)),
    },
  ];
  await runPairedRounds(
    steps.map(({ side }) => side),
    3,
  );
  return steps;
}

const sumOf = <Item>(items: readonly Item[], work: (item: Item, index: number) => number): number =>
  items.reduce((sum, item, index) => sum + work(item, index), 0);

const lengthOf = (texts: Readonly<Record<string, string | undefined>>): number =>
  Object.values(texts).reduce((sum, text) => sum + (text?.length ?? 0), 0);

function compare(alone: ReturnType<typeof renderLetter>, mail: Mail | undefined): readonly string[] {
  const sent = { subject: mail?.subject, text: mail?.text, html: mail?.html, calendar: mail?.attachments[0]?.content };
  const isSame =
    alone.subject === sent.subject &&
    alone.text === sent.text &&
    alone.html === sent.html &&
    alone.calendar === sent.calendar;
  return isSame ? [] : [`rendered alone: ${alone.subject}\n  sent: ${sent.subject}`];
}
