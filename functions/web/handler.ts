import { chanceOfMachine } from '../adapters/chance-of-machine';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { countsInDynamodb } from '../adapters/counts-in-dynamodb';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { filesInS3 } from '../adapters/files-in-s3';
import { importQueueInSqs } from '../adapters/import-queue-in-sqs';
import { linksInJose } from '../adapters/links-in-jose';
import { logAsJson } from '../adapters/log-as-json';
import { pulsesInDynamodb } from '../adapters/pulses-in-dynamodb';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { secretVersions } from '../adapters/secret-versions';
import { uploadsInDynamodb } from '../adapters/uploads-in-dynamodb';
import { webApp } from './app';
import { behindEdge } from './behind-edge';
import { behindGateway } from './behind-gateway';
import { environment } from './environment';
import { scriptsBeside } from './scripts';

// Once per cold start.
const settings = environment.parse(process.env);
const clock = clockOfMachine;
const room = behindGateway(
  webApp(
    {
      clock,
      chance: chanceOfMachine,
      log: logAsJson,
      registrations: registrationsInDynamodb(settings.TABLE, clock),
      links: linksInJose(settings.LINKS_SECRET, clock),
      counts: countsInDynamodb(settings.TABLE, settings.LINKS_SECRET, clock),
      employers: employersInDynamodb(settings.TABLE, clock),
      uploads: uploadsInDynamodb(settings.TABLE, clock),
      files: filesInS3(settings.BUCKET),
      importQueue: importQueueInSqs(settings.IMPORT_QUEUE_URL),
      pulses: pulsesInDynamodb(settings.TABLE, clock),
    },
    scriptsBeside(import.meta.url),
    { contact: settings.CONTACT, region: settings.REGION, heartbeat: settings.HEARTBEAT },
  ),
);

/** Called by the HTTP API (payload format 2.0): a person's browser, a program, a mail client; or CloudFront, for any of them. */
export const handler =
  settings.EDGE_SECRET === '' ? room : behindEdge(room, secretVersions(settings.EDGE_SECRET, clock).get, logAsJson);
