import { expect, test } from 'vitest';
import { fitsPattern } from '../../../infra/local/event-pattern';

const event = {
  source: 'aws.s3',
  detail: { object: { key: 'uploads/a.csv', size: 12 }, tags: ['new', 'big'] },
  dynamodb: { NewImage: { state: { S: 'active' } } },
};

test.each([
  ['an exact value', { source: ['aws.s3'] }, true],
  ['any of several', { source: ['aws.sqs', 'aws.s3'] }, true],
  ['every key must fit', { source: ['aws.s3'], detail: { object: { key: ['other'] } } }, false],
  ['a prefix', { detail: { object: { key: [{ prefix: 'uploads/' }] } } }, true],
  ['another prefix', { detail: { object: { key: [{ prefix: 'plans/' }] } } }, false],
  ['a suffix', { detail: { object: { key: [{ suffix: '.csv' }] } } }, true],
  ['a wildcard', { detail: { object: { key: [{ wildcard: 'uploads/*.csv' }] } } }, true],
  ['without case', { source: [{ 'equals-ignore-case': 'AWS.S3' }] }, true],
  ['one of an array', { detail: { tags: ['big'] } }, true],
  ['what is there', { dynamodb: { NewImage: { state: { S: [{ exists: true }] } } } }, true],
  ['what is not there', { dynamodb: { OldImage: { state: { S: [{ exists: false }] } } } }, true],
  ['something else', { detail: { object: { key: [{ 'anything-but': ['x', 'y'] }] } } }, true],
  ['not that', { source: [{ 'anything-but': 'aws.s3' }] }, false],
  ['a number in a range', { detail: { object: { size: [{ numeric: ['>', 10, '<=', 12] }] } } }, true],
  ['a number outside', { detail: { object: { size: [{ numeric: ['>', 12] }] } } }, false],
  ['either', { $or: [{ source: ['no'] }, { detail: { tags: ['new'] } }] }, true],
])('%s', (_, pattern, fits) => {
  expect(fitsPattern(pattern, event)).toBe(fits);
});

test('a matcher the stage does not know is an error, never a guess', () => {
  expect(() => fitsPattern({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow(/cidr/);
});
