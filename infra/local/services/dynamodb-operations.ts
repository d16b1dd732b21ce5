/** The operations of DynamoDB the rooms and the operator use: dynalite's check and dynalite's action for each, and what IAM asks. */
import batchGetItem from 'dynalite/actions/batchGetItem.js';
import batchWriteItem from 'dynalite/actions/batchWriteItem.js';
import deleteItem from 'dynalite/actions/deleteItem.js';
import describeTable from 'dynalite/actions/describeTable.js';
import getItem from 'dynalite/actions/getItem.js';
import putItem from 'dynalite/actions/putItem.js';
import query from 'dynalite/actions/query.js';
import scan from 'dynalite/actions/scan.js';
import updateItem from 'dynalite/actions/updateItem.js';
import batchGetItemCheck from 'dynalite/validations/batchGetItem.js';
import batchWriteItemCheck from 'dynalite/validations/batchWriteItem.js';
import deleteItemCheck from 'dynalite/validations/deleteItem.js';
import describeTableCheck from 'dynalite/validations/describeTable.js';
import getItemCheck from 'dynalite/validations/getItem.js';
import putItemCheck from 'dynalite/validations/putItem.js';
import queryCheck from 'dynalite/validations/query.js';
import scanCheck from 'dynalite/validations/scan.js';
import updateItemCheck from 'dynalite/validations/updateItem.js';

export interface Operation {
  readonly action: typeof getItem;
  readonly check: typeof getItemCheck;
  /** Whether a condition may be checked, so that `ReturnValuesOnConditionCheckFailure` has a meaning. */
  readonly conditional?: boolean;
  /** Whether the tables are named as the keys of `RequestItems`. */
  readonly batch?: boolean;
}

const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['BatchGetItem', { action: batchGetItem, check: batchGetItemCheck, batch: true }],
  ['BatchWriteItem', { action: batchWriteItem, check: batchWriteItemCheck, batch: true }],
  ['DeleteItem', { action: deleteItem, check: deleteItemCheck, conditional: true }],
  ['DescribeTable', { action: describeTable, check: describeTableCheck }],
  ['GetItem', { action: getItem, check: getItemCheck }],
  ['PutItem', { action: putItem, check: putItemCheck, conditional: true }],
  ['Query', { action: query, check: queryCheck }],
  ['Scan', { action: scan, check: scanCheck }],
  ['UpdateItem', { action: updateItem, check: updateItemCheck, conditional: true }],
]);

/** @throws Error naming an operation the stage does not have. */
export function findOperation(name: string): Operation {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`The stage's DynamoDB does not know the operation ${name}.`);
  return operation;
}
