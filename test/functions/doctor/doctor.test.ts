import { expect, it } from 'vitest';
import type { StageWorld } from '../../../functions/doctor/checks';
import { doctor, type Visit } from '../../../functions/doctor/doctor';
import type { DoctorNews, Examined } from '../../../functions/doctor/examine';
import type { Patient } from '../../../functions/doctor/patient';
import { Unanswered } from '../../../functions/ports/unanswered';
import { deadLettersInMemory } from '../../support/in-memory/dead-letters';
import { givenUpInMemory } from '../../support/in-memory/given-up';
import { worldInMemory } from '../../support/world';
import { account, anAccount, type Health, laptop, stage } from './an-account';

function aStage() {
  const world = worldInMemory();
  const stageWorld: StageWorld = {
    ...world,
    operators: anAccount().operators,
    deadLetters: deadLettersInMemory({ due: [] }),
    givenUp: givenUpInMemory([]),
    sleep: async () => undefined,
  };
  return { world, stageWorld };
}

async function visit(
  patient: Patient,
  { ill = {}, stageWorld, ...more }: Partial<Visit> & { ill?: Partial<Health>; stageWorld?: StageWorld } = {},
) {
  const heard: DoctorNews[] = [];
  const report = await doctor(anAccount(ill), patient, {
    shellRegion: undefined,
    ask: (question) => question(),
    hear: (news) => heard.push(news),
    ...(stageWorld === undefined ? {} : { reach: async () => () => stageWorld }),
    ...more,
  });
  return { ...report, heard, topics: report.examined.map(({ topic }) => topic), of: inTopic(report.examined) };
}

const inTopic = (examined: readonly Examined[]) => (name: string) =>
  examined.find(({ topic }) => topic === name)?.finding;

it('looks at what the account and the sender can tell before anything is deployed', async () => {
  const { topics, heard } = await visit(account, { ill: { identity: undefined } });
  expect(topics).toEqual([
    'Credentials',
    'Sending',
    'Sandbox',
    'Pace',
    'Identity',
    'DKIM',
    'MAIL FROM',
    'DMARC',
    'Answers',
    'Runs',
    'Alarms',
    'New alarms',
    'Rings',
  ]);
  // A person reads along: what is looked at, then what was found.
  expect(heard.map(({ news, topic }) => `${news} ${topic}`)).toEqual(
    topics.flatMap((topic) => [`looking ${topic}`, `found ${topic}`]),
  );
});

it('finds everything well on a healthy stage but its pulse, which has not begun', async () => {
  const { stageWorld, world } = aStage();
  const { examined, topics, isShut } = await visit(stage, { stageWorld });
  expect(examined.filter(({ finding }) => finding.verdict !== 'well').map(({ topic }) => topic)).toEqual(['Pulse']);
  expect(topics).toEqual(expect.arrayContaining(['Stage', 'Reports', 'Operator', 'Given up', 'Overdue', 'Law']));
  expect(topics).not.toContain('Heartbeat');
  expect(world.postbox.sent).toHaveLength(1);
  expect(isShut).toBe(false);
});

it('asks only the DNS where AWS lets nobody in', async () => {
  const shut = {
    ...anAccount(),
    sendingAccount: {
      ...anAccount().sendingAccount,
      sending: () => Promise.reject(new Unanswered('no-credentials', 'X')),
    },
  };
  const report = await doctor(shut, account, {
    shellRegion: undefined,
    ask: (question) => question(),
    hear: () => undefined,
  });
  expect(report.examined.map(({ topic, finding: { verdict } }) => `${topic} ${verdict}`)).toEqual([
    'Credentials mend',
    'DMARC well',
    'Answers well',
  ]);
});

it('takes a question without an answer for neither good nor bad, and goes on', async () => {
  const { stageWorld } = aStage();
  const operators = { of: () => Promise.reject(new Unanswered('not-allowed', 'AuthorizationErrorException')) };
  const { of, topics } = await visit(stage, { stageWorld: { ...stageWorld, operators } });
  expect(of('Operator')).toEqual({
    verdict: 'unknown',
    seen: 'Your credentials may not ask this (AuthorizationErrorException).',
    next: expect.stringContaining('ReadOnlyAccess'),
  });
  expect(topics.at(-1)).toBe('Pulse');
});

it('does not hide a mistake of our own', async () => {
  const { stageWorld } = aStage();
  const operators = { of: () => Promise.reject(new TypeError('of what?')) };
  await expect(visit(stage, { stageWorld: { ...stageWorld, operators } })).rejects.toThrow(TypeError);
});

it('ends where the stage itself cannot be asked', async () => {
  const reach = () => Promise.reject(new Unanswered('not-allowed', 'AccessDeniedException'));
  const { examined, isShut } = await visit(stage, { reach });
  expect(isShut).toBe(true);
  expect(examined.map(({ topic, finding: { verdict } }) => `${topic} ${verdict}`)).toEqual([
    'Credentials well',
    'Stage unknown',
  ]);
});

it('learns from the stage who it writes as, unless the person says it', async () => {
  const { stageWorld } = aStage();
  const { sender: _, replyTo: __, ...nobody } = stage;
  expect((await visit(nobody, { stageWorld })).patient).toMatchObject({ sender: 'reminders@mail.example.jp' });
  const { patient } = await visit({ ...nobody, sender: 'me@example.jp' }, { stageWorld });
  expect(patient).toMatchObject({ sender: 'me@example.jp', replyTo: 'help@example.jp' });
});

it('cannot tell of the sender where an older stage does not say it', async () => {
  const { stageWorld, world } = aStage();
  const { sender: _, replyTo: __, ...nobody } = stage;
  const { of } = await visit(nobody, { stageWorld, ill: { letterSet: undefined } });
  expect(of('Sender')).toMatchObject({ verdict: 'unknown', next: expect.stringContaining('--sender') });
  expect(of('Reports')).toMatchObject({ verdict: 'mend' });
  expect(world.postbox.sent).toEqual([]);
});

it('asks no DNS and no SNS of a laptop', async () => {
  const { stageWorld } = aStage();
  const { examined } = await visit(laptop, { stageWorld, ill: { records: {}, topic: undefined } });
  expect(examined.filter(({ finding }) => finding.verdict === 'absent').map(({ topic }) => topic)).toEqual([
    'DNS',
    'Operator',
  ]);
  expect(examined.filter(({ finding }) => ['mend', 'look', 'unknown'].includes(finding.verdict))).toEqual([]);
});
