/** Our adapters over the SDK, wherever its clients point, as the suites want them. */
import * as z from 'zod';
import { alarmsInScheduler } from '../../functions/adapters/alarms-in-scheduler';
import { countsInDynamodb } from '../../functions/adapters/counts-in-dynamodb';
import { employersInDynamodb } from '../../functions/adapters/employers-in-dynamodb';
import { filesInS3 } from '../../functions/adapters/files-in-s3';
import { importQueueInSqs } from '../../functions/adapters/import-queue-in-sqs';
import { journalInS3 } from '../../functions/adapters/journal-in-s3';
import { linksInJose } from '../../functions/adapters/links-in-jose';
import { postboxInSes } from '../../functions/adapters/postbox-in-ses';
import { pulsesInDynamodb } from '../../functions/adapters/pulses-in-dynamodb';
import { registrationsInDynamodb } from '../../functions/adapters/registrations-in-dynamodb';
import { restoringInDynamodb } from '../../functions/adapters/restoring-in-dynamodb';
import { ringsInSqs } from '../../functions/adapters/rings-in-sqs';
import { stopsInDynamodb } from '../../functions/adapters/stops-in-dynamodb';
import { uploadsInDynamodb } from '../../functions/adapters/uploads-in-dynamodb';
import { walksInDynamodb } from '../../functions/adapters/walks-in-dynamodb';
import type { ImportWork } from '../../functions/ports/import-queue';
import { instant } from '../../shared/calendar/day';
import type { Lane } from '../../shared/letters/kinds';
import type { ClientsAt } from './clients-at';
import type { Hand } from './contract';
import type { TableMade, WorldMade } from './every-contract';
import type { PostboxMade } from './postbox';

/** What the rooms are told of the place, by the template's own variables. */
export const told = z.object({
  TABLE: z.string(),
  BUCKET: z.string(),
  DUE_QUEUE_URL: z.string(),
  DUE_NOW_QUEUE_URL: z.string(),
  DUE_QUEUE_ARN: z.string(),
  IMPORT_QUEUE_URL: z.string(),
  ALARM_GROUP: z.string(),
  ALARM_ROLE_ARN: z.string(),
  ALARM_DEAD_LETTERS_ARN: z.string(),
  LINKS_SECRET: z.string(),
  PEPPER_SECRET: z.string(),
  SENDER: z.string(),
  REPLY_TO: z.string(),
  CONFIGURATION_SET: z.string(),
});
export type Told = z.infer<typeof told>;

export type TablePlace = {
  readonly told: Pick<Told, 'TABLE' | 'LINKS_SECRET' | 'PEPPER_SECRET'>;
  readonly clients: Pick<ClientsAt, 'dynamodb' | 'secrets'>;
  /** The place's own time, in milliseconds since 1970. */
  readonly now: () => number;
};

export type Place = TablePlace & {
  readonly told: Told;
  readonly clients: ClientsAt;
  /** The bodies of all that lies in a queue, delayed messages included. */
  readonly bodiesIn: (queueUrl: string) => Promise<readonly string[]>;
} & Pick<PostboxMade, 'arrived' | 'trouble'>;

/** A clock that starts with the place's and goes on as the test wants: what a port takes for now, AWS need not know. */
export function aHand({ now: placeNow }: Pick<TablePlace, 'now'>): Hand {
  let ahead = 0;
  return {
    now: () => instant(Math.floor(placeNow()) + ahead),
    pass: (ms) => {
      ahead += ms;
    },
  };
}

export function tableAt(place: TablePlace): TableMade {
  const { TABLE, LINKS_SECRET, PEPPER_SECRET } = place.told;
  const { dynamodb, secrets } = place.clients;
  const hand = aHand(place);
  return {
    hand,
    registrations: registrationsInDynamodb(TABLE, hand, dynamodb),
    employers: employersInDynamodb(TABLE, hand, dynamodb),
    uploads: uploadsInDynamodb(TABLE, hand, dynamodb),
    restoring: restoringInDynamodb(TABLE, hand, { dry: false }, dynamodb),
    stops: stopsInDynamodb(TABLE, PEPPER_SECRET, dynamodb, secrets),
    pulses: pulsesInDynamodb(TABLE, hand, dynamodb),
    counts: countsInDynamodb(TABLE, LINKS_SECRET, hand, dynamodb, secrets),
    walks: walksInDynamodb(TABLE, hand, dynamodb),
  };
}

export function adaptersAt(place: Place): WorldMade {
  const { told, clients, bodiesIn, arrived, trouble } = place;
  const table = tableAt(place);
  const queueOf = { due: told.DUE_QUEUE_URL, now: told.DUE_NOW_QUEUE_URL } as const satisfies Record<Lane, string>;
  return {
    ...table,
    alarms: alarmsInScheduler(told, clients.scheduler),
    rings: ringsInSqs(told, clients.sqs),
    importQueue: importQueueInSqs(told.IMPORT_QUEUE_URL, clients.sqs),
    journal: journalInS3(told.BUCKET, clients.s3),
    files: filesInS3(told.BUCKET, clients.s3),
    links: linksInJose(told.LINKS_SECRET, table.hand, clients.secrets),
    postbox: postboxInSes(told, table.hand, clients.ses, clients.ses),
    lying: async (lane) => (await bodiesIn(queueOf[lane])).map((body) => ring.parse(JSON.parse(body)).id),
    // Files that arrived are announced on the same queue.
    workLying: async () => (await bodiesIn(told.IMPORT_QUEUE_URL)).flatMap((body) => readWork(JSON.parse(body))),
    arrived,
    trouble,
  };
}

/** Strictly: a ring names an item and tells nothing else of anybody. */
const ring = z.strictObject({ id: z.string() });

const work = z.union([
  z.strictObject({ kind: z.enum(['commit', 'undo']), uploadId: z.string(), part: z.number() }),
  z.strictObject({ kind: z.literal('read'), uploadId: z.string() }),
]);

function readWork(body: unknown): readonly ImportWork[] {
  const read = work.safeParse(body);
  return read.success ? [read.data] : [];
}
