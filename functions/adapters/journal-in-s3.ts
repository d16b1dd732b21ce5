import { GetObjectCommand, PutObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { type Instant, instant } from '../../shared/calendar/day';
import { doAtOnce } from '../do-at-once';
import type { Journal, JournalLine } from '../ports/journal';
import { readLine } from './journal-line';

/** Where lines lie, by what they are of; the bucket forgets both after 35 days. */
const folders = { sent: 'sent/', stops: 'stops/' } as const;
const folderOf = ({ of }: JournalLine): keyof typeof folders => (of === 'letter' ? 'sent' : 'stops');

const dayInMs = 24 * 60 * 60_000;
const dayText = (at: Instant): string => new Date(at).toISOString().slice(0, '2026-11-23'.length);
/** The longest a sequence number of a stream is (40 digits), so that names sort as numbers do. */
const longestName = 40;
/** Small objects: the line, and not this machine, is what one waits for. */
const readAtOnce = 32;

/**
 * The journal in the bucket, one object per batch and kind: `sent/2026-11-23/<first number of the batch>.jsonl` for letters,
 * `stops/…` for everything else; a line of JSON each.
 */
export function journalInS3(bucket: string, s3 = new S3Client({})): Journal {
  const read = async (key: string): Promise<readonly JournalLine[]> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const text = (await Body?.transformToString()) ?? '';
    return text.split('\n').filter(Boolean).map(readLine);
  };
  return {
    note: async (name, at, lines) => {
      for (const [kind, folder] of Object.entries(folders)) {
        const mine = lines.filter((line) => folderOf(line) === kind);
        if (mine.length === 0) continue;
        const Body = new TextEncoder().encode(mine.map((line) => `${JSON.stringify(line)}\n`).join(''));
        const Key = `${folder}${dayText(at)}/${name.padStart(longestName, '0')}.jsonl`;
        await s3.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key,
            Body,
            ContentLength: Body.length,
            ContentType: 'application/jsonl',
          }),
        );
      }
    },
    async *readSince(since) {
      // A batch lies in the folder of its first line, which may be of the day before.
      const from = dayText(instant(Math.max(0, since - dayInMs)));
      for (const folder of Object.values(folders)) {
        const list = { Bucket: bucket, Prefix: folder, StartAfter: `${folder}${from}/` };
        for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, list)) {
          const keys = Contents.flatMap(({ Key }) => Key ?? []);
          for (const lines of await doAtOnce(keys, readAtOnce, read)) yield* lines;
        }
      }
    },
  };
}
