/** A table's stream as Lambda hands it to a function. */
import { createHash } from 'node:crypto';
import type { StreamRecord } from './seams';

export type ViewType = 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES';

/** @see https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html */
export function streamRecordEvent(record: StreamRecord, streamArn: string, view: ViewType) {
  const sequence = sequenceText(record.sequence);
  const newImage = view === 'NEW_IMAGE' || view === 'NEW_AND_OLD_IMAGES' ? record.newImage : undefined;
  const oldImage = view === 'OLD_IMAGE' || view === 'NEW_AND_OLD_IMAGES' ? record.oldImage : undefined;
  return {
    eventID: createHash('md5').update(`${streamArn} ${sequence}`).digest('hex'),
    eventName: record.event,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: streamArn.split(':')[3],
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(record.at / 1000),
      Keys: record.keys,
      ...(newImage === undefined ? {} : { NewImage: newImage }),
      ...(oldImage === undefined ? {} : { OldImage: oldImage }),
      SequenceNumber: sequence,
      SizeBytes: JSON.stringify([record.keys, newImage, oldImage]).length,
      StreamViewType: view,
    },
    ...(record.expired ? { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } } : {}),
    eventSourceARN: streamArn,
  };
}

/** AWS's sequence numbers are 21 digits or more; as texts of one length these sort as the numbers do. */
export const sequenceText = (sequence: number): string => String(sequence).padStart(21, '0');
