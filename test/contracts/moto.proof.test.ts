import { spawnSync } from 'node:child_process';
import { type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe } from 'vitest';
import * as z from 'zod';
import { readTemplate, type WrittenAssembly } from '../../infra/local/template';
import { assemble } from '../support/stage';
import { adaptersAt, type Place, told } from './adapters-at';
import { type ChildServer, startServer } from './child-server';
import { clientsAt } from './clients-at';
import { everyContract } from './every-contract';
import { type Differences, keepDifferences } from './known-differences';
import { onlyAwsContract } from './only-aws';
import { standByCalls } from './stand-by-calls';

const neverRefuses = 'moto takes every letter from a verified sender.';
const atOnce = 'moto looks at a condition and then writes; two requests may do so at once.';
const noPolicy = 'moto does not read the policy of a signed form.';

/** Where moto 5.2 is not as AWS documents it. */
const differences: Differences = {
  always: {
    'rings: a ring may come up to 15 minutes later':
      'What is delayed can be seen by nobody before its time, as at AWS.',
    'postbox: what it takes arrives as it was written':
      'moto keeps one body of a letter, no headers, tags or attachments.',
    'postbox: throttled: the same letter may go later, and then goes': neverRefuses,
    'postbox: daily quota: the same letter may go later, and then goes': neverRefuses,
    'postbox: paused: the same letter may go later, and then goes': neverRefuses,
    'postbox: outage: the same letter may go later, and then goes': neverRefuses,
    'postbox: what SES rejects is refused for good': neverRefuses,
    'postbox: knows how many letters a second the account may send': 'moto has no GetAccount of SES version 2.',
    'what only AWS has: the signed form takes no more bytes than it says': noPolicy,
    'what only AWS has: the signed form puts nothing under another name': noPolicy,
  },
  sometimes: {
    'registrations: of two who write the same version at the same time one wins': atOnce,
    'walks: of two who go on at the same time one wins': atOnce,
    'counts: of many at the same moment each gets another number': atOnce,
  },
};

/** The first Python that has moto: the one named by KAERU_PYTHON, or the machine's. */
const python = [process.env.KAERU_PYTHON, 'python3'].find(
  (command) => command !== undefined && spawnSync(command, ['-c', 'import moto.server']).status === 0,
);

/** Nothing of what a look finds comes a second time, and SQS still counts it as lying in the queue. */
const hidingSeconds = 12 * 60 * 60;

/** Looks into queues as a consumer that never deletes, and remembers what it has seen. */
function eyesOn(sqs: SQSClient): Place['bodiesIn'] {
  const seen = new Map<string, string[]>();
  return async (QueueUrl) => {
    const bodies = seen.get(QueueUrl) ?? [];
    seen.set(QueueUrl, bodies);
    let found: readonly Message[];
    do {
      const batch = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: hidingSeconds, WaitTimeSeconds: 0 };
      found = (await sqs.send(new ReceiveMessageCommand(batch))).Messages ?? [];
      bodies.push(...found.map(({ Body = '' }) => Body));
    } while (found.length > 0);
    return bodies;
  };
}

/** moto's own account of what it was given: https://docs.getmoto.org/en/latest/docs/server_mode.html */
const account = z.object({
  ses: z.object({
    Message: z.array(
      z.object({ subject: z.string(), body: z.string(), destinations: z.object({ ToAddresses: z.array(z.string()) }) }),
    ),
  }),
});

async function standOnMoto(moto: ChildServer, assembly: WrittenAssembly): Promise<Place> {
  const template = readTemplate(assembly, {
    publicUrl: 'https://kaeru.example',
    doorUrl: moto.url,
  });
  const clients = clientsAt({
    endpoint: moto.url,
    region: template.place.region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'moto' },
  });
  const renamed = await standByCalls(template.resources, clients);
  const variables = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.string()) }) });
  const environment = template.resources
    .filter(({ type }) => type === 'AWS::Lambda::Function')
    .flatMap(({ properties }) => Object.entries(variables.parse(properties).Environment.Variables))
    .map(([name, value]) => [name, renamed.get(value) ?? value]);
  return {
    told: told.parse(Object.fromEntries(environment)),
    clients,
    now: Date.now,
    bodiesIn: eyesOn(clients.sqs),
    arrived: async (to) => {
      const { ses } = account.parse(await (await fetch(`${moto.url}/moto-api/data.json`)).json());
      return ses.Message.filter(({ destinations }) => destinations.ToAddresses.includes(to)).map(
        ({ subject, body: html }) => ({ subject, text: '', html, headers: {}, tags: {}, attachments: [] }),
      );
    },
    trouble: (what) => {
      throw new Error(`moto refuses no letter, so there is no ${what}.`);
    },
  };
}

const title = 'on moto, which we did not write';

describe.skipIf(python === undefined)(
  `${title}${python === undefined ? ' (skipped: neither KAERU_PYTHON nor python3 has moto.server)' : ''}`,
  () => {
    // First, for what ends the server must run before what may throw: hooks of the end run in reverse.
    keepDifferences(differences);
    let moto: ChildServer;
    let place: Place;

    beforeAll(async () => {
      const starting = startServer(
        python ?? '',
        (port) => ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)],
        // The account the laptop's template is synthesised for.
        { MOTO_ACCOUNT_ID: '000000000000' },
      );
      const assembly = await assemble();
      moto = await starting;
      place = await standOnMoto(moto, assembly);
    }, 120_000);
    afterAll(() => moto?.end());

    everyContract(() => adaptersAt(place));
    onlyAwsContract(() => place);
  },
);
