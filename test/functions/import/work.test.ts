import { describe, expect, it } from 'vitest';
import { readWork } from '../../../functions/import/work';

const arrived = (key: string): string =>
  JSON.stringify({
    version: '0',
    source: 'aws.s3',
    'detail-type': 'Object Created',
    detail: { bucket: { name: 'files' }, object: { key, size: 5 }, reason: 'PutObject' },
  });

describe('a message of the import queue', () => {
  it('is a file that arrived', () => {
    expect(readWork(arrived('uploads/abc123/roster.csv'))).toEqual({ kind: 'read', uploadId: 'abc123' });
  });

  it.each([
    { kind: 'commit', uploadId: 'abc123', part: 2 },
    { kind: 'undo', uploadId: 'abc123', part: 0 },
    { kind: 'read', uploadId: 'abc123' },
  ])('is work of ours: $kind', (work) => {
    expect(readWork(JSON.stringify(work))).toEqual(work);
  });

  it('is nothing for us when another object arrived', () => {
    expect(readWork(arrived('uploads/abc123/other.txt'))).toEqual({ kind: 'nothing' });
  });

  it.each(['', '{}', '{"uploadId":"abc","part":1}', '{"kind":"commit","uploadId":"abc","part":-1}'])(
    'is refused when it is neither: %s',
    (body) => {
      expect(() => readWork(body)).toThrow();
    },
  );
});
