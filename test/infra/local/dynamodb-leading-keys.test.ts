import { expect, test } from 'vitest';
import { leadingKeys } from '../../../infra/local/services/dynamodb-leading-keys';

const item = (pk: string) => ({ pk: { S: pk }, at: { N: '1' } });

test.each([
  ['one that is read or deleted', { TableName: 't', Key: item('a') }, ['a']],
  ['one that is written', { TableName: 't', Item: item('a') }, ['a']],
  ['many that are read', { Keys: [item('a'), item('b')], ConsistentRead: true }, ['a', 'b']],
  [
    'many that are written and deleted',
    [{ PutRequest: { Item: item('a') } }, { DeleteRequest: { Key: item('b') } }],
    ['a', 'b'],
  ],
])('the keys of %s', (_, asked, keys) => {
  expect(leadingKeys(asked, 'pk')).toEqual({ context: { 'dynamodb:LeadingKeys': keys } });
});

test('a query names none that could be read from it', () => {
  expect(leadingKeys({ TableName: 't', KeyConditionExpression: 'pk = :pk' }, 'pk')).toEqual({});
});
