/** Lives a story from its beginning to its end, and judges it. */
import { addEmployer } from '../../functions/commands/add-employer';
import type { World } from '../../functions/ports/world';
import { emailForm } from '../../shared/registrations/contact-form';
import { type WorldInMemory, worldInMemory } from '../support/world';
import { type Draw, drawWith } from './draw';
import { hrAddress, workOfEmployer } from './employer-deeds';
import type { FaultKind } from './fault-kinds';
import { type FaultSeen, faultsOf } from './faults';
import { type Guard, withoutGuard } from './guards';
import { judgeAlarms, judgeLedgers, judgeLetters, standingItems } from './judge-end';
import { type Product, productOf } from './product';
import { type Work, workOf } from './resident-deeds';
import { day, hour, minute, second } from './spans';
import type { Act, Story } from './story';
import { type Timeline, timelineOf } from './timeline';
import type { Violation } from './violations';
import { type Watch, watchOver } from './watch';

/** What came of a story. */
export type Account = {
  readonly letters: number;
  /** Second copies in the documented window. */
  readonly duplicates: number;
  readonly faults: readonly FaultSeen[];
  readonly byKind: Readonly<Partial<Record<FaultKind, number>>>;
  readonly violations: readonly Violation[];
  readonly people: number;
  readonly virtualDays: number;
};

/** After the last fault everything that was put off has had its hour, and the clean-up has run. */
const healthyFor = 2 * day;

/** `without`: one guard is taken away. */
export async function liveStory(story: Story, without?: Guard): Promise<Account> {
  const draw = drawWith(story.seed);
  const store = worldInMemory(story.starts);
  const begun = store.clock.now();
  const parts: { watch?: Watch } = {};
  // Without a guard one violation says all; some worlds would write letters for ever.
  const isOver = (): boolean => without !== undefined && (parts.watch?.violations.length ?? 0) > 0;
  const timeline = timelineOf(store.clock, store.setTime, isOver);
  const faults = faultsOf(story, draw, store.clock.now, begun);
  const watch = watchOver(store.clock.now, faults, () => [...store.stops.stopped]);
  parts.watch = watch;
  const world = withoutGuard(store, without);
  const product = productOf({ story, world, store, timeline, faults, draw, watch, hasSweep: without !== 'sweep' });
  await letActsHappen(story, { store, timeline, product, draw, without });
  timeline.after(story.calmAfter + 7 * hour, () => {
    product.queues.feedback.redrive();
    product.queues.work.redrive();
  });
  await timeline.runUntil(begun + story.endsAfter);
  // To just after the second midnight (UTC) from here: the clean-up runs at midnight.
  const end = (Math.floor((begun + story.endsAfter + healthyFor) / day) + 1) * day + 40 * minute;
  await timeline.runUntil(end);
  judge(story, store, product, watch);
  await ringAll(store, timeline, product, watch);
  const byKind: Partial<Record<FaultKind, number>> = {};
  for (const { kind } of faults.seen) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return {
    letters: product.mails.taken.length,
    duplicates: watch.duplicates(),
    faults: faults.seen,
    byKind,
    violations: watch.violations,
    people: standingItems(store).length,
    virtualDays: Math.round((end - begun) / day),
  };
}

type Stage = {
  readonly store: WorldInMemory;
  readonly timeline: Timeline;
  readonly product: Product;
  readonly draw: Draw;
  readonly without: Guard | undefined;
};

/** Somebody who was answered by an error tries again; somebody whose letter has not come looks again. */
const triesAgainAfter = [minute, 5 * minute, 30 * minute, 3 * hour, 12 * hour];
const looksAgainAfter = hour;
const mostLooks = 150;
const webLimit = 30 * second;

async function letActsHappen(story: Story, { store, timeline, product, draw, without }: Stage): Promise<void> {
  const hasEmployer = story.acts.some(({ who }) => who === 'hr');
  const email = emailForm.parse(hrAddress);
  const employer = hasEmployer ? await addEmployer(store, { name: 'Acme KK', email, language: 'ja' }) : undefined;
  const uploads = new Map<string, string>();
  const arrived = (uploadId: string, key: string): void =>
    product.queues.work.put(uploadId, JSON.stringify({ 'detail-type': 'Object Created', detail: { object: { key } } }));

  let presses = 0;
  const workFor = (act: Act): Work => {
    if (act.who === 'hr') {
      return employer && workOfEmployer(act, { store, employerId: employer.employerId, uploads, arrived });
    }
    const person = story.people.find(({ name }) => name === act.who);
    if (person === undefined) return undefined;
    const mails = [person.email, `${person.name}.2@example.com`, `${person.name}.3@example.com`];
    const letters = mails.flatMap((one) => product.mails.mailsTo(one)).sort((one, other) => one.at - other.at);
    const formKey = (): string => {
      presses += 1;
      return without === 'form-key' ? `form ${person.name} ${presses}` : `form ${person.name}`;
    };
    return workOf(act, { person, letters, formKey });
  };
  const attempt = (act: Act, tries: number, looks: number): void => {
    const work = workFor(act);
    if (work === undefined) {
      if (looks < mostLooks) timeline.after(looksAgainAfter, () => attempt(act, tries, looks + 1));
      return;
    }
    const name = `web:${act.who} ${act.does}`;
    product.rooms.run<unknown>(
      name,
      webLimit,
      (world: World) => work(world),
      ({ how }) => {
        const again = triesAgainAfter[tries];
        if (how === 'done' || again === undefined) return;
        timeline.after(again * (0.5 + draw(`${name} ${tries}`)), () => attempt(act, tries + 1, looks));
      },
    );
  };
  for (const act of story.acts) timeline.after(act.after, () => attempt(act, 0, 0));
}

const formsOf = ({ acts }: Story): ReadonlySet<string> =>
  new Set(acts.flatMap(({ who, does }) => (does === 'register' ? [who] : [])));

function judge(story: Story, store: WorldInMemory, product: Product, watch: Watch): void {
  judgeLetters(store, watch);
  judgeAlarms(store, watch);
  judgeLedgers(store, watch, product.mails.taken);
  for (const [name, queue] of Object.entries(product.queues)) {
    if (queue.waiting() > 0) watch.violate('stuck', `${queue.waiting()} messages in the queue ${name}`);
  }
  if (product.stream.waiting() > 0) watch.violate('stuck', 'records of the stream');
  for (const upload of store.uploads.uploads.values()) {
    const isUnderway = upload.state === 'reading' || upload.state === 'committing' || upload.state === 'undoing';
    if (isUnderway && upload.expiresAt > store.clock.now()) watch.violate('stuck', `an upload is ${upload.state}`);
  }
  for (const who of formsOf(story)) {
    const first = story.people.find(({ name }) => name === who);
    const forms = new Set(
      product.mails.taken
        .filter(({ mail }) => mail.to === first?.email && mail.tags.letter?.startsWith('confirm_'))
        .map(({ mail }) => mail.tags.registration),
    );
    if (forms.size > 1) watch.violate('registered-twice', `${who} is asked to confirm ${forms.size} registrations`);
  }
}

/** Rings for everybody while nothing is due: nobody hears of it, and nothing is written. */
async function ringAll(store: WorldInMemory, timeline: Timeline, product: Product, watch: Watch): Promise<void> {
  const items = standingItems(store);
  const now = store.clock.now();
  if (items.some(({ hour: at }) => at !== undefined && at < now + 20 * minute)) return;
  // What SES still has to say changes items as well.
  if (product.mails.underway() > 0) return;
  const letters = product.mails.taken.length;
  for (const { id } of items) product.queues.due.put(id, JSON.stringify({ id }));
  await timeline.runUntil(now + 10 * minute);
  const after = new Map(standingItems(store).map(({ id, item }) => [id, item]));
  for (const { id, item, hour: at } of items) {
    if (after.get(id) !== item) watch.violate('ring-changed', `${id}, whose next hour is ${at}`);
  }
  if (product.mails.taken.length > letters) watch.violate('ring-changed', 'a letter went');
}
