import type { LetterSet } from '../ports/sending-account';
import { checkCredentials } from './check-credentials';
import { type AccountWorld, checksBefore, checksOfNames, checksOfStage, type StageWorld } from './checks';
import { type Ask, type Check, type DoctorNews, type Examined, examine } from './examine';
import { well } from './finding';
import { letterSetOf, type Patient } from './patient';

/** What the doctor needs to be told beside whom to examine. */
export type Visit = {
  /** The region the person's shell names. */
  readonly shellRegion: string | undefined;
  readonly ask: Ask;
  readonly hear: (news: DoctorNews) => void;
  /** Finds the stage, once its account is open, and answers how to reach what is in it; absent where none stands yet. */
  readonly reach?: () => Promise<(patient: Patient) => StageWorld>;
};

export type Report = {
  readonly patient: Patient;
  readonly examined: readonly Examined[];
  /** Most could not be asked: the account or the stage let nobody in. */
  readonly isShut: boolean;
};

/**
 * Examines an account before a stage is deployed into it, or the stage. Where AWS does not let anybody in, what the DNS alone can
 * tell is told all the same.
 */
export async function doctor(world: AccountWorld, patient: Patient, visit: Visit): Promise<Report> {
  const examined: Examined[] = [];
  const go = async (checks: readonly Check[]): Promise<boolean> => {
    const found = await examine(checks, visit.ask, visit.hear);
    examined.push(...found);
    return found.every(({ finding: { verdict } }) => verdict !== 'mend' && verdict !== 'unknown');
  };
  const find = () => checkCredentials(world, patient, visit.shellRegion);
  if (!(await go([{ topic: 'Credentials', find }]))) {
    await go(checksOfNames(world, patient));
    return { patient, examined, isShut: true };
  }
  const { stage } = patient;
  const { reach } = visit;
  if (stage === undefined || reach === undefined) {
    await go(checksBefore(world, patient));
    return { patient, examined, isShut: false };
  }
  const found: { make?: (patient: Patient) => StageWorld; letterSet?: LetterSet | undefined } = {};
  const findStage = async () => {
    found.make = await reach();
    found.letterSet = await world.sendingAccount.letterSet(letterSetOf(stage));
    return well(`The stage ${stage} is there, with its table and its bucket.`);
  };
  if (!(await go([{ topic: 'Stage', find: findStage }])) || found.make === undefined)
    return { patient, examined, isShut: true };
  const known = { ...patient, stage, ...addressesOf(found.letterSet), ...given(patient) };
  await go(checksOfStage({ ...world, ...found.make(known) }, known, found.letterSet));
  return { patient: known, examined, isShut: false };
}

/** The addresses a stage has written at its configuration set: infra/constructs/letterbox.ts. */
function addressesOf(set: LetterSet | undefined): Pick<Patient, 'sender' | 'replyTo'> {
  const { sender, 'reply-to': replyTo } = set?.tags ?? {};
  return { ...(sender === undefined ? {} : { sender }), ...(replyTo === undefined ? {} : { replyTo }) };
}

/** What the person said goes before what the stage says. */
const given = ({ sender, replyTo }: Patient): Pick<Patient, 'sender' | 'replyTo'> => ({
  ...(sender === undefined ? {} : { sender }),
  ...(replyTo === undefined ? {} : { replyTo }),
});
