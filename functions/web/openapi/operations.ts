import { accountOperations } from './account-operations';
import { offerOperations } from './offer-operations';
import type { Operation } from './operation';
import { peopleOperations } from './people-operations';
import { publicOperations } from './public-operations';
import { uploadOperations } from './upload-operations';

/** Everything the API does. A route without a description, or one described and not there, fails a test. */
export const operations: readonly Operation[] = [
  ...publicOperations,
  ...uploadOperations,
  ...peopleOperations,
  ...offerOperations,
  ...accountOperations,
];
