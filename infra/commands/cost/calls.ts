/** What is counted of a room: everything AWS bills by the call. */
export type Calls = {
  /** Runs of the room's function, as if nothing ever came together in one. */
  readonly runs: number;
  /** Calls of services of AWS, each of which a run waits for. */
  readonly calls: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** Sending, receiving and deleting, by rooms, by their pollers, by alarms and by the topic. */
  readonly queueRequests: number;
  /** Reports of SES published to the topic. */
  readonly reports: number;
  readonly alarmsFired: number;
  /** Alarms created and deleted: free, but each takes a moment. */
  readonly schedulerCalls: number;
  readonly letters: number;
  readonly attachmentBytes: number;
  /** Objects written, and lists: both have the price of a write. */
  readonly objectsPut: number;
  readonly objectsRead: number;
  readonly objectBytes: number;
  readonly secretsRead: number;
  readonly requests: number;
  /** What left for browsers, packed as they get it, with headers. */
  readonly bytesOut: number;
  readonly logLines: number;
  readonly logBytes: number;
};

export const noCalls: Calls = {
  runs: 0,
  calls: 0,
  writeUnits: 0,
  readUnits: 0,
  queueRequests: 0,
  reports: 0,
  alarmsFired: 0,
  schedulerCalls: 0,
  letters: 0,
  attachmentBytes: 0,
  objectsPut: 0,
  objectsRead: 0,
  objectBytes: 0,
  secretsRead: 0,
  requests: 0,
  bytesOut: 0,
  logLines: 0,
  logBytes: 0,
};
