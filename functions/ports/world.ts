import type { Alarms } from './alarms';
import type { Chance } from './chance';
import type { Clock } from './clock';
import type { Counts } from './counts';
import type { Employers } from './employers';
import type { Files } from './files';
import type { ImportQueue } from './import-queue';
import type { Journal } from './journal';
import type { Links } from './links';
import type { Log } from './log';
import type { Postbox } from './postbox';
import type { Registrations } from './registrations';
import type { Restoring } from './restoring';
import type { Rings } from './rings';
import type { Stops } from './stops';
import type { Uploads } from './uploads';

/** Everything a use case can reach. A use case takes `Pick<World, …>` first: its signature is the list of its powers. */
export type World = {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  readonly registrations: Registrations;
  readonly stops: Stops;
  readonly counts: Counts;
  readonly alarms: Alarms;
  readonly rings: Rings;
  readonly postbox: Postbox;
  readonly links: Links;
  readonly employers: Employers;
  readonly uploads: Uploads;
  readonly files: Files;
  readonly importQueue: ImportQueue;
  readonly journal: Journal;
  readonly restoring: Restoring;
};
