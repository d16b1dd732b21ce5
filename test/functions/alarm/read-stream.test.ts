import { expect, it } from 'vitest';
import { readStream } from '../../../functions/alarm/read-stream';

/** The shape of docs.aws.amazon.com/lambda/latest/dg/with-ddb.html, shortened. */
const record = (pk: string, before?: string, after?: string) => ({
  eventID: '1',
  eventName: 'MODIFY',
  eventSource: 'aws:dynamodb',
  awsRegion: 'ap-northeast-1',
  dynamodb: {
    SequenceNumber: '111',
    SizeBytes: 26,
    StreamViewType: 'NEW_AND_OLD_IMAGES',
    Keys: { pk: { S: pk } },
    ...(before === undefined ? {} : { OldImage: { pk: { S: pk }, nextLetterAt: { N: before } } }),
    ...(after === undefined ? {} : { NewImage: { pk: { S: pk }, nextLetterAt: { N: after } } }),
  },
});

it('reads the hour before and after a write', () => {
  expect(readStream({ Records: [record('registration#abc', '1000', '2000')] })).toEqual([
    { sequenceNumber: '111', change: { id: 'abc', before: 1000, after: 2000 } },
  ]);
});

it('reads a registration that is gone, and one that is new', () => {
  const [gone, born] = readStream({
    Records: [record('registration#abc', '1000'), record('registration#abc', undefined, '5')],
  });
  expect(gone?.change).toEqual({ id: 'abc', before: 1000, after: undefined });
  expect(born?.change).toEqual({ id: 'abc', before: undefined, after: 5 });
});

it('reads an employer as it reads a registration', () => {
  expect(readStream({ Records: [record('employer#abc', '1', '2')] })).toEqual([
    { sequenceNumber: '111', change: { id: 'employer-abc', before: 1, after: 2 } },
  ]);
});

it.each(['upload#abc', 'pulse#letter'])('passes over an item that owes no letters: %s', (pk) => {
  expect(readStream({ Records: [record(pk, '1', '2')] })).toEqual([{ sequenceNumber: '111', change: undefined }]);
});

it('refuses what is no stream event', () => {
  expect(() => readStream({ Records: [{ body: 'x' }] })).toThrow();
});
