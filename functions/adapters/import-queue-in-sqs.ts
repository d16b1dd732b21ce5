import { SQSClient } from '@aws-sdk/client-sqs';
import type { ImportQueue } from '../ports/import-queue';
import { sendAll } from './send-to-queue';

/** Work as messages of the import queue, such as `{ "kind": "commit", "uploadId": …, "part": … }`. */
export function importQueueInSqs(queueUrl: string, sqs = new SQSClient({})): ImportQueue {
  return {
    put: (work) =>
      sendAll(
        sqs,
        queueUrl,
        work.map((one) => JSON.stringify(one)),
      ),
  };
}
