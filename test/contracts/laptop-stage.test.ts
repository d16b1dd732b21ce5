import { afterAll, beforeAll, describe } from 'vitest';
import type { RunningStage } from '../../infra/local/stand-up';
import { assemble, openStage } from '../support/stage';
import { adaptersAt, type Place, told } from './adapters-at';
import { asleep } from './asleep';
import { clientsAt } from './clients-at';
import { everyContract } from './every-contract';
import { onlyAwsContract } from './only-aws';

/** The stage as the adapters meet it, with the console's eyes. */
function placeOn(stage: RunningStage): Place {
  const { region, account } = stage.template.place;
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', ...environment } = stage.environmentFor('operator');
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
  return {
    told: told.parse(environment),
    clients: clientsAt({ endpoint: stage.doorUrl, region, credentials }),
    now: stage.clock.now,
    bodiesIn: async (queueUrl) => {
      const arn = `arn:aws:sqs:${region}:${account}:${queueUrl.split('/').at(-1)}`;
      return (await stage.queues.peek(arn, 10_000)).map(({ body }) => body);
    },
    arrived: async (address) =>
      (await stage.ses.mails())
        .filter(({ to }) => to === address)
        .map(({ subject, text = '', html = '', headers, tags, attachments }) => {
          const content = (base64: string) => Buffer.from(base64, 'base64').toString('utf8');
          const files = attachments.map((file) => ({ ...file, content: content(file.content) }));
          return { subject, text, html, headers, tags, attachments: files };
        }),
    trouble: (what) => stage.ses.faults.next(what),
  };
}

describe('on the laptop stage, through the SDK', () => {
  let stage: RunningStage;
  let place: Place;

  beforeAll(async () => {
    stage = await openStage({ assembly: async () => asleep(await assemble()) });
    place = placeOn(stage);
  }, 120_000);
  afterAll(() => stage?.close());

  everyContract(() => adaptersAt(place));
  onlyAwsContract(() => place);
});
