/** Which suite proves which port, and what a place must give to be proven: written once for every place. */
import type { World } from '../../functions/ports/world';
import { alarmsContract } from './alarms';
import type { Hand } from './contract';
import { countsContract } from './counts';
import { employersContract } from './employers';
import { filesContract } from './files';
import { type ImportQueueMade, importQueueContract } from './import-queue';
import { journalContract } from './journal';
import { linksContract } from './links';
import { type PostboxMade, postboxContract } from './postbox';
import { pulsesContract } from './pulses';
import { registrationsContract } from './registrations';
import { restoringContract } from './restoring';
import { type RingsMade, ringsContract } from './rings';
import { stopsContract } from './stops';
import { uploadsContract } from './uploads';
import { walksContract } from './walks';

/** The ports one table holds, and a hand on the clock they read. */
export type TableMade = Pick<
  World,
  'registrations' | 'employers' | 'uploads' | 'restoring' | 'stops' | 'counts' | 'walks' | 'pulses'
> & {
  readonly hand: Hand;
};

/** Every port that reaches out of the process, and the eyes to see what became of what it was given. */
export type WorldMade = TableMade &
  Pick<World, 'alarms' | 'journal' | 'files' | 'links'> &
  RingsMade &
  ImportQueueMade &
  PostboxMade;

/** @param make Called for every test. */
export function tableContracts(make: () => TableMade): void {
  registrationsContract(make);
  employersContract(make);
  uploadsContract(make);
  restoringContract(make);
  stopsContract(make);
  countsContract(make);
  walksContract(make);
  pulsesContract(make);
}

/** @param make Called for every test. */
export function everyContract(make: () => WorldMade): void {
  tableContracts(make);
  alarmsContract(make);
  ringsContract(make);
  importQueueContract(make);
  journalContract(make);
  filesContract(make);
  linksContract(make);
  postboxContract(make);
}
