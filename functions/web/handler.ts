import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda';
import { chanceOfMachine } from '../adapters/chance-of-machine';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { filesInS3 } from '../adapters/files-in-s3';
import { importQueueInSqs } from '../adapters/import-queue-in-sqs';
import { linksInJose } from '../adapters/links-in-jose';
import { logAsJson } from '../adapters/log-as-json';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { uploadsInDynamodb } from '../adapters/uploads-in-dynamodb';
import { webApp } from './app';
import { environment } from './environment';
import { pathAsAsked } from './path-as-asked';
import { scriptsBeside } from './scripts';

// Once per cold start.
const settings = environment.parse(process.env);
const clock = clockOfMachine;

// A spreadsheet goes out byte for byte: read as text it would lose its byte order mark, and all of CP932.
const isContentTypeBinary = (type: string): boolean => type.startsWith('text/csv') || defaultIsContentTypeBinary(type);

const answer = handle(
  webApp(
    {
      clock,
      chance: chanceOfMachine,
      log: logAsJson,
      registrations: registrationsInDynamodb(settings.TABLE, clock),
      links: linksInJose(settings.LINKS_SECRET, clock),
      employers: employersInDynamodb(settings.TABLE, clock),
      uploads: uploadsInDynamodb(settings.TABLE, clock),
      files: filesInS3(settings.BUCKET),
      importQueue: importQueueInSqs(settings.IMPORT_QUEUE_URL),
    },
    scriptsBeside(import.meta.url),
    { contact: settings.CONTACT, region: settings.REGION },
  ),
  { isContentTypeBinary },
);

/** Called by the HTTP API (payload format 2.0): a person's browser, a program, a mail client. */
export const handler: typeof answer = (event, context) =>
  answer('rawPath' in event ? { ...event, rawPath: pathAsAsked(event.rawPath) } : event, context);
