/** The seams inside the laptop stage: what the clock, the store, the queues and the services give one another. */

/** One virtual clock for everything: schedules, delays, visibility, TTL and the rooms' `Date`. */
export interface StageClock {
  /** Virtual now, in epoch milliseconds. Runs at the machine's pace plus an offset that only grows. */
  readonly now: () => number;
  /** Runs `work` when the clock reaches `at` (at once where that is past). Returns how to call it off. */
  readonly wake: (at: number, label: string, work: () => void | Promise<void>) => () => void;
  /** Counts `work` as in flight: turning the clock waits until nothing is. */
  readonly busy: <T>(label: string, work: () => Promise<T>) => Promise<T>;
  /** Turns the clock forward to `to`, running every event between in order; answers when all that is due has run. */
  readonly turn: (to: number, onProgress?: (at: number) => void) => Promise<{ readonly events: number }>;
  /** The offset to the machine's time in milliseconds, as one Float64 at index 0: what a worker's `Date` adds. */
  readonly shared: SharedArrayBuffer;
  readonly close: () => Promise<void>;
}

/** A named part of the one LevelDB under the data folder. Keys sort as strings; values are JSON. */
export interface Shelf<Value> {
  readonly get: (key: string) => Promise<Value | undefined>;
  readonly list: (range?: {
    readonly from?: string;
    readonly before?: string;
    readonly limit?: number;
  }) => Promise<readonly (readonly [string, Value])[]>;
  readonly put: (key: string, value: Value) => Write;
  readonly del: (key: string) => Write;
}
/** One change, to be written with others in one atomic batch. */
export interface Write {
  readonly type: 'put' | 'del';
  readonly shelf: string;
  readonly key: string;
  readonly value?: unknown;
}
export interface StageStore {
  readonly shelf: <Value>(name: string) => Shelf<Value>;
  /** All or nothing; on disk before it answers (survives `kill -9`). */
  readonly write: (writes: readonly Write[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type ServiceName = 'dynamodb' | 'sqs' | 'scheduler' | 'ses' | 's3' | 'secretsmanager' | 'servicequotas';

export interface AwsRequest {
  readonly service: ServiceName;
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The access key id of the signature: the physical name of the function that calls, or `operator`. */
  readonly caller: string;
}
export interface AwsAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}
/** One permission a request needs, as IAM names it. */
export interface Need {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}
/** One AWS service on the stage: exactly the operations the rooms use, validated as AWS validates them. An unknown operation throws with its name. */
export interface AwsService {
  readonly needs: (request: AwsRequest) => Promise<readonly Need[]> | readonly Need[];
  readonly answer: (request: AwsRequest) => Promise<AwsAnswer>;
  /** AccessDenied in this service's own error format. */
  readonly denied: (need: Need, request: AwsRequest) => AwsAnswer;
}

/** Hears what happens on the stage, for whoever counts it (the cost of a registration). It changes nothing. */
export interface StageWitness {
  /** A call that was answered, refusals included. */
  readonly called?: (request: AwsRequest, answer: AwsAnswer) => void;
  /** A run of a function, with the milliseconds of the machine it took. */
  readonly ran?: (run: { readonly functionArn: string; readonly event: unknown; readonly ms: number }) => void;
}

export interface QueueSettings {
  readonly arn: string;
  readonly name: string;
  readonly url: string;
  readonly visibilitySeconds: number;
  readonly delaySeconds: number;
  readonly retentionSeconds: number;
  readonly redrive?: { readonly deadLetterArn: string; readonly maxReceiveCount: number } | undefined;
}
export interface QueueMessage {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly messageAttributes: Readonly<Record<string, unknown>>;
}
/** The queues as the rest of the stage uses them (the rooms use the SQS service in front of them). */
export interface Queues {
  /** The writes that put a message, to go down in one batch with whatever caused it; call `arrived` after. */
  readonly putting: (
    queueArn: string,
    message: {
      readonly body: string;
      readonly delaySeconds?: number;
      readonly messageAttributes?: Readonly<Record<string, unknown>>;
    },
  ) => readonly Write[];
  readonly arrived: (queueArn: string) => void;
  readonly receive: (queueArn: string, max: number) => Promise<readonly QueueMessage[]>;
  readonly remove: (queueArn: string, receiptHandles: readonly string[]) => Promise<void>;
  /** Makes a message visible again at once, or after seconds. */
  readonly release: (queueArn: string, receiptHandle: string, afterSeconds: number) => Promise<void>;
  /** Calls back whenever a message of the queue may be ready. */
  readonly onReady: (queueArn: string, listen: () => void) => void;
  readonly counts: (
    queueArn: string,
  ) => Promise<{ readonly visible: number; readonly inFlight: number; readonly delayed: number }>;
  readonly peek: (
    queueArn: string,
    limit: number,
  ) => Promise<
    readonly {
      readonly messageId: string;
      readonly body: string;
      readonly sentAt: number;
      readonly receiveCount: number;
      readonly attributes: Readonly<Record<string, unknown>>;
    }[]
  >;
}

/** A stream of one table: records in sequence, kept with the items in the same store. */
export interface StreamRecord {
  readonly sequence: number;
  readonly at: number;
  readonly event: 'INSERT' | 'MODIFY' | 'REMOVE';
  /** DynamoDB-JSON images. */
  readonly keys: Readonly<Record<string, unknown>>;
  readonly oldImage?: Readonly<Record<string, unknown>> | undefined;
  readonly newImage?: Readonly<Record<string, unknown>> | undefined;
  /** True where TTL deleted the item: the record then carries `userIdentity`. */
  readonly expired: boolean;
}
export interface TableStreams {
  readonly read: (streamArn: string, after: number, limit: number) => Promise<readonly StreamRecord[]>;
  /** Called with the keys of every record, in DynamoDB JSON, once it is on disk. */
  readonly onRecords: (streamArn: string, listen: (keys: StreamRecord['keys']) => void) => void;
  readonly checkpoint: (streamArn: string, consumer: string) => Promise<number>;
  readonly moveCheckpoint: (streamArn: string, consumer: string, sequence: number) => Promise<void>;
}

/** A resource of the synthesised template with every intrinsic resolved. */
export interface StageResource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly physicalName: string;
  readonly arn: string;
}
