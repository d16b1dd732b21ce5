/** What must be true of a world whatever it was fed: nothing stored is rubbish, and what is stored can be planned and put into words. */
import { isDeepStrictEqual } from 'node:util';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { employerFromItem, employerToItem } from '../../functions/adapters/stored-employer';
import { fromItem, toItem } from '../../functions/adapters/stored-registration';
import {
  employerWithNextLetter,
  type OpenLetter,
  openLetters,
  openMemberLetters,
  withNextLetter,
} from '../../functions/next-letter';
import type { Mail } from '../../functions/ports/postbox';
import { writeContactMail } from '../../functions/remind/write-contact-mail';
import { writeMemberMail } from '../../functions/remind/write-member-mail';
import { type Instant, instant } from '../../shared/calendar/day';
import type { Employer } from '../../shared/employers/employer';
import type { Registration } from '../../shared/registrations/registration';
import type { WorldInMemory } from '../support/world';
import type { Town } from './town';

const letterhead = { publicUrl: 'https://kaeru.test' };
/** The table refuses more: functions/adapters/dynamodb-items.ts. */
const mostBytes = 50 * 1024;

/** Holds everything an input wrote, and every mail it sent, to what must be true. Throws where it is not. */
export async function holdWorld(world: WorldInMemory, town: Town): Promise<void> {
  for (const [id, item] of world.registrations.items) {
    if (town.world.registrations.items.get(id) !== item) await holdRegistration(world, item.registration);
  }
  for (const [id, item] of world.employers.items) {
    if (town.world.employers.items.get(id) !== item) await holdEmployer(world, item.employer);
  }
  for (const [id, upload] of world.uploads.uploads) {
    if (town.world.uploads.uploads.get(id) !== upload) holdStorable(upload);
  }
  for (const desk of world.uploads.desks.values()) holdStorable(desk);
  for (const mail of world.postbox.sent) holdMail(mail);
  const unexpected = world.logged.find(
    ({ code, level }) => code === 'web-unexpected' || (level === 'error' && code !== 'message-failed'),
  );
  if (unexpected !== undefined) throw new Error(`The log has an error: ${JSON.stringify(unexpected)}`);
}

async function holdRegistration(world: WorldInMemory, registration: Registration): Promise<void> {
  const now = world.clock.now();
  const item = holdStorable({ ...toItem(withNextLetter(registration, now)), version: registration.version });
  holdSame(registration, fromItem(item).registration);
  const said = new Set<string>();
  for (const open of openLetters(registration, now)) {
    const { letter } = open;
    if (said.has(letter.kind)) continue;
    said.add(letter.kind);
    const at = laterOf(open, now);
    const says =
      letter.lane === 'now'
        ? ({ letter: 'answer', answer: letter } as const)
        : ({ letter: 'reminder', reminders: [letter] } as const);
    holdMail(
      await writeContactMail(
        world,
        letterhead,
        registration,
        { says, carries: [], supersedes: [], skips: [] },
        world.chance.claimId(),
        at,
      ),
    );
  }
}

async function holdEmployer(world: WorldInMemory, employer: Employer): Promise<void> {
  const item = holdStorable({ ...employerToItem(employerWithNextLetter(employer)), version: employer.version });
  holdSame(employer, employerFromItem(employer.id, item).employer);
  for (const { letter } of openMemberLetters(employer)) {
    const mail = await writeMemberMail(
      world,
      letterhead,
      employer,
      async () => [],
      letter,
      world.chance.claimId(),
      world.clock.now(),
    );
    if (mail !== undefined) holdMail(mail);
  }
}

const laterOf = ({ dueAt }: OpenLetter, now: Instant): Instant => instant(Math.max(dueAt, now));

/** As the table would keep it: small enough, with numbers it knows and text that is whole UTF-8 (docs.aws.amazon.com/amazondynamodb, "Naming rules and data types"). */
function holdStorable(item: object): Record<string, unknown> {
  const json = JSON.stringify(item);
  if (json.length > mostBytes) throw new Error(`An item of ${json.length} bytes was stored.`);
  // A lone half of a pair is written as an escape.
  if (/\\ud[89a-f]/i.test(json)) throw new Error(`Text that is no Unicode was stored: ${json.slice(0, 400)}`);
  return unmarshall(marshall(item, { removeUndefinedValues: true }));
}

function holdSame(written: object, read: object): void {
  const plain = (of: object): unknown => JSON.parse(JSON.stringify(of));
  if (isDeepStrictEqual(plain(written), plain(read))) return;
  throw new Error(`What was stored is read as something else: ${JSON.stringify(written)} as ${JSON.stringify(read)}`);
}

/** One address to send to, and headers that stay in their line (RFC 5322, section 2.2). */
function holdMail({ to, subject, headers, text, html }: Mail): void {
  for (const line of [to, subject, ...Object.entries(headers).flat()]) {
    if (/\p{Cc}/u.test(line)) throw new Error(`A header of a mail leaves its line: ${JSON.stringify(line)}`);
  }
  if (to.split('@').length !== 2 || /[\s,;<>]/.test(to)) throw new Error(`A mail goes to ${JSON.stringify(to)}.`);
  if (/<script/i.test(html)) throw new Error('A letter carries a script.');
  for (const body of [text, html]) {
    if (/\bundefined\b|\bNaN\b|\[object /.test(body))
      throw new Error(
        `A letter says what nobody means: ${/.{40}(\bundefined\b|\bNaN\b|\[object ).{0,40}/s.exec(body)?.[0]}`,
      );
  }
}
