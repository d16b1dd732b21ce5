import type { Calls } from '../../../infra/commands/cost/calls';
import type { StageWitness } from '../../../infra/local/seams';
import { openTally } from '../../infra/commands/cost/tally';
import { withoutTicks } from '../../infra/commands/cost/without-ticks';
import { aPerson, productAt } from '../../pipeline/product';
import { assemble, openStage } from '../../support/stage';

const email = 'mai@example.com';
const dayMs = 24 * 60 * 60_000;
const minuteMs = 60_000;
const stayDays = 200;
/** No two steps of the ladder lie so many days apart: no letter moves to the hour of another. */
const movedDays = 37;
/** Long after everything is erased: 200 + 37 + 1 + 30. */
const mostDays = 300;
/** An engineer whose papers are in order. */
const inOrder = { status: 'engineer-humanities-international', grant: 'over-3-months' } as const;

export const phases = ['register', 'confirm', 'edit', 'letters and end'] as const;
export type Phase = (typeof phases)[number];

/** Calls of the Scheduler by kind. */
export type SchedulerCalls = { readonly create: number; readonly update: number; readonly delete: number };

/** What one registration used from its form to its receipt, as counted at the stage's door. */
export type Life = {
  /** By phase and room. */
  readonly calls: Readonly<Record<Phase, Readonly<Record<string, Calls>>>>;
  readonly scheduler: Readonly<Record<Phase, SchedulerCalls>>;
  /** Hours a letter waits for, and the one at which everything is erased: as promised once confirmed, and after the edit. */
  readonly hours: { readonly confirmed: readonly number[]; readonly edited: readonly number[] };
  /** Days from the form to the receipt. */
  readonly days: number;
  readonly millisecondsPerRun: Readonly<Record<string, number>>;
};

/**
 * Somebody abroad on special re-entry, whose stay ends in 200 days: ten mornings bring a reminder, and thirty days after the last
 * everything is erased with a receipt. Before the first of them they correct the end of their stay, and every date moves.
 * The sweep's ticks are switched off: they are there for everybody together.
 */
export async function liveWithTenLetters(tell: (sentence: string) => void): Promise<Life> {
  const tally = openTally((name) => name.replace(/^.*kaeru-laptop-/, ''));
  const scheduler = countScheduler();
  const witness: StageWitness = {
    ran: tally.witness.ran,
    called: (request, answer) => {
      tally.witness.called(request, answer);
      if (request.service === 'scheduler' && request.caller !== 'operator') scheduler.note(request.method);
    },
  };
  const stage = await openStage({ assembly: async () => withoutTicks(await assemble()), witness });
  try {
    tally.know(stage.template.resources);
    const { clock } = stage;
    const product = productAt(stage.url);
    const began = clock.now();
    const counted = new Map<Phase, { readonly calls: Life['calls'][Phase]; readonly scheduler: SchedulerCalls }>();
    const phase = async (name: Phase, live: () => Promise<void>): Promise<void> => {
      await live();
      await clock.turn(clock.now() + 5 * minuteMs);
      counted.set(name, { calls: tally.take(), scheduler: scheduler.take() });
      tell(`${name}: lived and counted.`);
    };
    const personWithStayUntil = async (ahead: number) => {
      const stayEnds = await product.day(ahead);
      const trip = { departs: await product.day(-5), returns: null, returned: null, declaresReturn: true };
      return aPerson(email, { residence: { ...inOrder, stayEnds, cardEnds: stayEnds }, trip });
    };
    const promisedHours = async (): Promise<readonly number[]> => {
      const { letters } = await product.read(email);
      return [...new Set(letters.filter(({ status }) => status === 'promised').map(({ promisedAt }) => promisedAt))];
    };
    tally.take();
    scheduler.take();

    let id = '';
    await phase('register', async () => {
      ({ id } = await product.register(await personWithStayUntil(stayDays)));
    });
    await phase('confirm', () => product.confirm(email));
    // Read aside: the person does not have to look for the letters to go.
    const confirmed = await promisedHours();
    tally.take();
    await phase('edit', async () => {
      const path = `/api/v1/registrations/${id}`;
      const owner = { authorization: `Bearer ${await product.tokenFor(email)}` };
      const version = (await product.ask(path, { headers: owner })).headers.get('etag') ?? '';
      const answer = await product.ask(path, {
        method: 'PUT',
        headers: { ...owner, 'content-type': 'application/json', 'if-match': version },
        body: JSON.stringify(await personWithStayUntil(stayDays + movedDays)),
      });
      if (!answer.ok) throw new Error(`The change was refused: ${answer.status} ${await answer.text()}`);
    });
    const edited = await promisedHours();
    tally.take();
    let erased = clock.now();
    await phase('letters and end', async () => {
      for (
        let day = 0;
        day < mostDays && (await product.items()).some(({ pk }) => pk === `registration#${id}`);
        day += 10
      )
        await clock.turn(clock.now() + 10 * dayMs);
      erased = clock.now();
    });
    const receipt = (await product.lettersTo(email)).at(-1)?.at ?? Number.NaN;
    /** The hour of the end moves with the dates. */
    const end = { confirmed: receipt - movedDays * dayMs, edited: receipt };
    return {
      calls: everyPhase((name) => counted.get(name)?.calls ?? {}),
      scheduler: everyPhase((name) => counted.get(name)?.scheduler ?? { create: 0, update: 0, delete: 0 }),
      hours: { confirmed: [...confirmed, end.confirmed], edited: [...edited, end.edited] },
      days: Math.round((erased - began) / dayMs),
      millisecondsPerRun: tally.millisecondsPerRun(),
    };
  } finally {
    await stage.close();
  }
}

const everyPhase = <T>(of: (name: Phase) => T): Readonly<Record<Phase, T>> => ({
  register: of('register'),
  confirm: of('confirm'),
  edit: of('edit'),
  'letters and end': of('letters and end'),
});

/** Counts the Scheduler's calls by their method: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Operations.html */
function countScheduler() {
  const none: SchedulerCalls = { create: 0, update: 0, delete: 0 };
  const kinds = new Map<string, keyof SchedulerCalls>([
    ['POST', 'create'],
    ['PUT', 'update'],
    ['DELETE', 'delete'],
  ]);
  let counted = none;
  return {
    note: (method: string): void => {
      const kind = kinds.get(method);
      if (kind === undefined) throw new Error(`The Scheduler was asked by ${method}, which is not counted.`);
      counted = { ...counted, [kind]: counted[kind] + 1 };
    },
    take: (): SchedulerCalls => {
      const taken = counted;
      counted = none;
      return taken;
    },
  };
}
