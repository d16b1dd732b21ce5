import { instant } from '../../shared/calendar/day';
import type { FrontDoor } from '../heartbeat/front-door';
import type { DeadLetters } from '../ports/dead-letters';
import type { GivenUpRecords } from '../ports/given-up';
import type { NamesInDns } from '../ports/names-in-dns';
import type { Operators } from '../ports/operators';
import type { Quotas } from '../ports/quotas';
import type { LetterSet, SendingAccount } from '../ports/sending-account';
import type { World } from '../ports/world';
import { checkAnswers } from './check-answers';
import { checkDeadLetters } from './check-dead-letters';
import { checkDkim } from './check-dkim';
import { checkDmarc } from './check-dmarc';
import { checkHeartbeat } from './check-heartbeat';
import { checkIdentity } from './check-identity';
import { checkLaw } from './check-law';
import { checkLetterSet } from './check-letter-set';
import { checkMailFrom } from './check-mail-from';
import { checkOperators } from './check-operators';
import { checkOverdue } from './check-overdue';
import { checkPace } from './check-pace';
import { checkPulses } from './check-pulses';
import { checkQuota, needs } from './check-quotas';
import { checkSandbox } from './check-sandbox';
import { checkSending } from './check-sending';
import { checkTestLetter } from './check-test-letter';
import type { Check } from './examine';
import { absent, unknown } from './finding';
import type { Patient } from './patient';

/** What the doctor asks of an account, whether a stage stands in it or not. */
export type AccountWorld = {
  readonly sendingAccount: SendingAccount;
  readonly quotas: Quotas;
  readonly names: NamesInDns;
};

/** What it asks of a stage. */
export type StageWorld = Pick<World, 'clock' | 'chance' | 'log' | 'registrations' | 'pulses' | 'walks' | 'postbox'> & {
  readonly operators: Operators;
  readonly deadLetters: DeadLetters;
  readonly givenUp: GivenUpRecords;
  readonly sleep: (ms: number) => Promise<void>;
  /** Absent: no registration of our own is made. */
  readonly knock?: FrontDoor;
};

const dayInMs = 24 * 60 * 60_000;
/** More than SES sends anybody in a day without being asked; a count beyond it would say no more. */
const mostCounted = 100_000;

/** The account, its limits, and the sender, before anything is deployed. */
export function checksBefore(world: AccountWorld, patient: Patient): readonly Check[] {
  return [
    { topic: 'Sending', find: () => checkSending(world, patient) },
    { topic: 'Sandbox', find: () => checkSandbox(world, patient) },
    { topic: 'Pace', find: () => checkPace(world, patient, []) },
    ...checksOfSender(world, patient),
    ...checksOfQuotas(world, patient),
  ];
}

/** What the DNS alone can tell, without an account. */
export function checksOfNames({ names }: Pick<AccountWorld, 'names'>, patient: Patient): readonly Check[] {
  const { on, sender, replyTo = sender } = patient;
  if (on === 'laptop') {
    const words = 'A laptop has no domain: DMARC, and a mailbox for answers, are looked at on AWS.';
    return [{ topic: 'DNS', find: async () => absent(words) }];
  }
  if (sender === undefined || replyTo === undefined) return [];
  return [
    { topic: 'DMARC', find: () => checkDmarc({ names }, patient, sender) },
    { topic: 'Answers', find: () => checkAnswers({ names }, replyTo) },
  ];
}

/** Everything, on a stage that stands. */
export function checksOfStage(
  world: AccountWorld & StageWorld,
  patient: Patient & { readonly stage: string },
  letterSet: LetterSet | undefined,
): readonly Check[] {
  const { knock, sleep, clock, registrations } = world;
  return [
    { topic: 'Sending', find: () => checkSending(world, patient) },
    { topic: 'Sandbox', find: () => checkSandbox(world, patient) },
    {
      topic: 'Pace',
      find: async () => {
        const due = await registrations.waiting(instant(clock.now() + dayInMs), mostCounted);
        return checkPace(
          world,
          patient,
          due.map(({ at }) => at),
        );
      },
    },
    { topic: 'Reports', find: async () => checkLetterSet(letterSet, patient.stage) },
    ...checksOfSender(world, patient),
    ...checksOfQuotas(world, patient),
    { topic: 'Operator', find: () => checkOperators(world, patient, patient.stage) },
    { topic: 'Given up', find: () => checkDeadLetters(world, patient) },
    { topic: 'Overdue', find: () => checkOverdue(world, patient) },
    ...(patient.sender === undefined ? [] : [{ topic: 'Test letter', find: () => checkTestLetter(world, patient) }]),
    { topic: 'Law', find: () => checkLaw(world, patient) },
    ...(knock === undefined ? [] : [{ topic: 'Heartbeat', find: () => checkHeartbeat(world, knock, sleep, patient) }]),
    // After the heartbeat, whose letter it then shows.
    { topic: 'Pulse', find: () => checkPulses(world, patient) },
  ];
}

function checksOfSender(world: AccountWorld, patient: Patient): readonly Check[] {
  const { sender } = patient;
  if (sender === undefined) {
    const finding = unknown(
      'The stage does not say who its letters come from: it was deployed by an older version.',
      'Say it: --sender reminders@example.jp --reply-to help@example.jp. Or deploy once more.',
    );
    return [{ topic: 'Sender', find: async () => finding }];
  }
  return [
    { topic: 'Identity', find: () => checkIdentity(world, patient, sender) },
    { topic: 'DKIM', find: () => checkDkim(world, patient, sender) },
    { topic: 'MAIL FROM', find: () => checkMailFrom(world, patient, sender) },
    ...checksOfNames(world, patient),
  ];
}

const checksOfQuotas = (world: AccountWorld, patient: Patient): readonly Check[] =>
  needs.map((need) => ({ topic: need.topic, find: () => checkQuota(world, patient, need) }));
