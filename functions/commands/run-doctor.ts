import { setTimeout as sleep } from 'node:timers/promises';
import { chanceOfMachine } from '../adapters/chance-of-machine';
import { deadLettersInSqs } from '../adapters/dead-letters-in-sqs';
import { givenUpInS3 } from '../adapters/given-up-in-s3';
import { namesInNodeDns } from '../adapters/names-in-node-dns';
import { operatorsInSns } from '../adapters/operators-in-sns';
import { postboxInSes } from '../adapters/postbox-in-ses';
import { pulsesInDynamodb } from '../adapters/pulses-in-dynamodb';
import { quotasInServiceQuotas } from '../adapters/quotas-in-service-quotas';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { sendingAccountInSes } from '../adapters/sending-account-in-ses';
import { askAws } from '../adapters/unanswered-by-aws';
import { walksInDynamodb } from '../adapters/walks-in-dynamodb';
import type { StageWorld } from '../doctor/checks';
import { doctor } from '../doctor/doctor';
import type { DoctorNews } from '../doctor/examine';
import { letterSetOf, type Patient } from '../doctor/patient';
import { frontDoorAt } from '../heartbeat/front-door';
import { type DoctorCall, readDoctorCall, usage } from './doctor-call';
import { type ReachedStage, reachStage } from './reach-stage';
import { runCommand } from './run-command';
import { isIll, sayFinding, sayPatient, saySummary, summarise } from './say-doctor';

/** `npm run doctor`: examines a stage, or an account before one is deployed into it. */
await runCommand(async () => {
  const call = readDoctorCall(process.argv.slice(2), process.env);
  if (call === 'help') return console.log(usage);
  // A sentence about Node versions to come is not for whoever wants to know whether letters go.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const shellRegion = process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
  const laptop = call.of === 'laptop' ? await reachStage(call.stage, process.env) : undefined;
  if (call.of !== 'laptop') process.env.AWS_REGION = call.region;

  const patient = patientOf(call, process.env.AWS_REGION ?? '');
  const account = { sendingAccount: sendingAccountInSes(), quotas: quotasInServiceQuotas(), names: namesInNodeDns() };
  const url = call.of === 'laptop' ? `http://127.0.0.1:${call.stage.port}` : call.of === 'stage' ? call.url : undefined;
  const visit = {
    shellRegion,
    ask: askAws,
    hear: call.asJson ? () => undefined : sayNews,
    ...(call.of === 'account'
      ? {}
      : {
          reach: async () => {
            const reached = laptop ?? (await reachStage(call.stage, process.env));
            return (known: Patient) => worldOf(reached, known, url);
          },
        }),
  };
  if (!call.asJson) console.log(`${sayPatient(patient)}\n`);
  const report = await doctor(account, patient, visit);
  if (call.asJson) {
    const summary = summarise(report.examined);
    const examined = report.examined.map(({ topic, finding }) => ({ topic, ...finding }));
    console.log(JSON.stringify({ ...report.patient, examined, summary }, undefined, 2));
  } else console.log(`\n${saySummary(report)}`);
  if (isIll(report)) process.exitCode = 1;
});

function patientOf(call: DoctorCall, region: string): Patient {
  switch (call.of) {
    case 'account':
      return { on: 'aws', region, sender: call.sender, replyTo: call.replyTo };
    case 'laptop':
      return { on: 'laptop', region, stage: 'laptop' };
    case 'stage': {
      const { sender, replyTo } = call;
      const said = { ...(sender === undefined ? {} : { sender }), ...(replyTo === undefined ? {} : { replyTo }) };
      return { on: 'aws', region, stage: call.stage.name, ...said };
    }
  }
}

function worldOf(
  { stage, table, bucket, clock }: ReachedStage,
  { sender = '', replyTo = '' }: Patient,
  url?: string,
): StageWorld {
  const prefix = `kaeru-${stage}-`;
  return {
    clock,
    chance: chanceOfMachine,
    // What is told is told here.
    log: () => undefined,
    registrations: registrationsInDynamodb(table, clock),
    pulses: pulsesInDynamodb(table, clock),
    walks: walksInDynamodb(table, clock),
    postbox: postboxInSes({ SENDER: sender, REPLY_TO: replyTo, CONFIGURATION_SET: letterSetOf(stage) }, clock),
    operators: operatorsInSns(),
    deadLetters: deadLettersInSqs(prefix, { alarms: 'due' }, (ms) => sleep(ms)),
    givenUp: givenUpInS3(bucket, prefix),
    sleep: (ms) => sleep(ms),
    ...(url === undefined ? {} : { knock: frontDoorAt(url) }),
  };
}

/** On a terminal the topic stands there while it is looked at, and the finding takes its place. */
function sayNews(news: DoctorNews): void {
  const isTerminal = process.stdout.isTTY;
  if (news.news === 'looking') {
    if (isTerminal) process.stdout.write(`  …          ${news.topic}`);
    return;
  }
  if (isTerminal) process.stdout.write('\r\u001B[K');
  for (const line of sayFinding(news)) console.log(line);
}
