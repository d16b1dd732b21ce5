import { SQSClient } from '@aws-sdk/client-sqs';
import type { ImportQueue } from '../ports/import-queue';
import { sendAll } from './send-to-queue';

/** Parts of a committed plan as messages `{ "uploadId": …, "part": … }` of the import queue. */
export function importQueueInSqs(queueUrl: string, sqs = new SQSClient({})): ImportQueue {
  return {
    put: (parts) =>
      sendAll(
        sqs,
        queueUrl,
        parts.map(({ uploadId, part }) => JSON.stringify({ uploadId, part })),
      ),
  };
}
