import type { DeadLetters } from '../ports/dead-letters';
import type { GivenUpRecords } from '../ports/given-up';
import { countOf } from './count-of';
import { type Finding, mend, well } from './finding';
import type { Patient } from './patient';
import { optionOf, separated } from './places';

/** Has anything been given up? */
export async function checkDeadLetters(
  world: { readonly deadLetters: DeadLetters; readonly givenUp: GivenUpRecords },
  patient: Patient,
): Promise<Finding> {
  const queues = (await world.deadLetters.queues()).filter(({ messages }) => messages > 0);
  let records = 0;
  for await (const _ of world.givenUp.all()) records += 1;
  if (queues.length === 0 && records === 0) return well('Nothing has been given up.');
  const found = [
    ...queues.map(({ name, messages }) => `${countOf(messages, 'message')} of ${name}`),
    ...(records === 0 ? [] : [`${countOf(records, 'record')} of the stream`]),
  ];
  const option = optionOf(patient);
  return mend(
    `Given up after every try: ${found.join(', ')}.`,
    'Somebody may not have been reminded, or their bounce, stop or file was not taken in.',
    `See why with npm run redrive -- --dry${option}, mend the cause, then bring them back with npm run redrive${separated(option)}`,
  );
}
