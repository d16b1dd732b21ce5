/** What queues and streams hand over: news of mails from SES, changes of the table, files that arrived, rings; right, nearly right, and rubbish. */
import fc from 'fast-check';
import * as z from 'zod';
import { readStream } from '../../../functions/alarm/read-stream';
import { setAlarm } from '../../../functions/alarm/set-alarm';
import { readMailEvent } from '../../../functions/feedback/read-event';
import { takeFeedback } from '../../../functions/feedback/take-feedback';
import { handleBatch } from '../../../functions/handle-batch';
import { commitPart } from '../../../functions/import/commit-part';
import { readUpload } from '../../../functions/import/read-upload';
import { undoPart } from '../../../functions/import/undo-part';
import { readWork } from '../../../functions/import/work';
import { employerItemId } from '../../../functions/item-id';
import { remind } from '../../../functions/remind/remind';
import { ringBody } from '../../../functions/ring';
import { uploadedFileKey } from '../../../functions/uploads/keys';
import type { WorldInMemory } from '../../support/world';
import { holdWorld } from '../hold-world';
import { anyText } from '../inputs/any-text';
import { anyJson, damaged } from '../inputs/from-schema';
import { makeTarget, type Target } from '../target';
import { openTown, type Town } from '../town';

type Room = (world: WorldInMemory, body: string) => Promise<unknown>;

/** Targets for the three rooms that a queue wakes, and for the one that the stream does. */
export function eventTargets(town: Town): readonly Target[] {
  const items = [...town.ids, employerItemId(town.employerId)];
  const id = fc.oneof({ weight: 6, arbitrary: fc.constantFrom<string[]>(...items) }, { weight: 1, arbitrary: anyText });
  return [
    queueTarget(town, 'mail-events', 10, anyMailEvent(id), async (world, body) => {
      const event = readMailEvent(body);
      if (event !== undefined) await takeFeedback(world, event);
    }),
    queueTarget(town, 'import-events', 3, anyWork(town), async (world, body) => {
      const work = readWork(body);
      if (work.kind === 'read') await readUpload(world, work.uploadId);
      if (work.kind === 'commit') await commitPart(world, work);
      if (work.kind === 'undo') await undoPart(world, work);
    }),
    queueTarget(town, 'rings', 1, fc.record({ id }), async (world, body) => {
      await remind(world, { publicUrl: 'https://kaeru.test' }, ringBody.parse(JSON.parse(body)).id);
    }),
    streamTarget(town, id),
  ];
}

/** A queue hands over a batch: whatever stands in a message, the batch is answered, and only what cannot be read is called failed. */
function queueTarget(town: Town, name: string, share: number, right: fc.Arbitrary<unknown>, room: Room): Target {
  const body = fc.oneof(
    { weight: 5, arbitrary: right.map((json) => JSON.stringify(json)) },
    { weight: 4, arbitrary: damaged(right).map((json) => JSON.stringify(json) ?? '') },
    { weight: 1, arbitrary: anyText },
  );
  return makeTarget({
    name,
    share,
    inputs: fc.array(body, { minLength: 1, maxLength: 3 }),
    hold: async (bodies) => {
      const world = openTown(town);
      const Records = bodies.map((text, at) => ({ messageId: String(at), body: text }));
      const mistakes: unknown[] = [];
      const { batchItemFailures } = await handleBatch(world.log, { Records }, async (text) => {
        try {
          await room(world, text);
        } catch (problem) {
          // It comes again, and ends with the dead letters; anything but "this cannot be read" is a mistake of ours.
          if (!isUnreadable(problem)) mistakes.push(problem);
          throw problem;
        }
      });
      if (mistakes.length > 0) throw mistakes[0];
      if (batchItemFailures.length > bodies.length) throw new Error('More messages failed than there were.');
      await holdWorld(world, town);
    },
  });
}

const isUnreadable = (problem: unknown): boolean =>
  problem instanceof z.core.$ZodError || problem instanceof SyntaxError;

const anyMailEvent = (id: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const address = fc.oneof(
    fc.constantFrom('anna@example.com', 'family@example.com', 'ANNA@example.com', 'hr@acme.example'),
    anyText,
  );
  const recipients = fc.array(fc.record({ emailAddress: address }), { maxLength: 2 });
  return fc.record({
    eventType: fc.constantFrom(
      'Send',
      'Delivery',
      'Bounce',
      'Complaint',
      'Reject',
      'DeliveryDelay',
      'Rendering Failure',
      'Open',
    ),
    mail: fc.record({
      tags: fc.record({
        registration: id.map((one) => [one]),
        claim: fc.constantFrom('claim1', 'claim2', 'nobody').map((one) => [one]),
      }),
    }),
    bounce: fc.record({
      bounceType: fc.constantFrom('Permanent', 'Transient', 'Undetermined'),
      bouncedRecipients: recipients,
    }),
    complaint: fc.record({ complainedRecipients: recipients }),
  });
};

const anyWork = (town: Town): fc.Arbitrary<unknown> => {
  const upload = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...town.uploads) },
    { weight: 1, arbitrary: anyText },
  );
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('read', 'commit', 'undo'), uploadId: upload, part: fc.constantFrom(0, 0, 1, 7) }),
    fc.record({
      'detail-type': fc.constantFrom('Object Created', 'Object Created', 'Object Deleted'),
      detail: fc.record({ object: fc.record({ key: fc.oneof(upload.map(uploadedFileKey), anyText) }) }),
    }),
  );
};

/** The stream hands over records: each is an alarm's business or nobody's, and no alarm is set but for the hour an item names. */
function streamTarget(town: Town, id: fc.Arbitrary<string>): Target {
  const hour = fc.oneof(
    fc.constantFrom('1795395600000', '1795395660000', '0', '4102444800000'),
    fc.constantFrom('', 'x', '-1', '1e3', 'NaN', '9'.repeat(38)),
  );
  const image = fc.option(fc.record({ nextLetterAt: fc.record({ N: hour }) }, { requiredKeys: [] }), {
    nil: undefined,
  });
  const record = fc.record({
    dynamodb: fc.record({
      SequenceNumber: fc.constantFrom('1', '2'),
      Keys: fc.record({
        pk: fc.record({
          S: fc
            .tuple(fc.constantFrom('registration#', 'employer#', 'upload#', 'stop#', 'count#', ''), id)
            .map((two) => two.join('')),
        }),
      }),
      OldImage: image,
      NewImage: image,
    }),
  });
  const event = fc.record({ Records: fc.array(record, { maxLength: 3 }) });
  return makeTarget({
    name: 'stream-events',
    share: 15,
    inputs: fc.oneof(
      { weight: 3, arbitrary: event },
      { weight: 2, arbitrary: damaged(event) },
      { weight: 1, arbitrary: anyJson },
    ),
    hold: async (one) => {
      const world = openTown(town);
      for (const { change } of readable(one)) if (change !== undefined) await setAlarm(world, change);
      for (const alarm of world.alarms.waiting.values()) {
        const named = [...world.registrations.items.values(), ...world.employers.items.values()];
        if (!named.some(({ next }) => next !== undefined && Math.abs(next.at - alarm.at) < 60_000)) {
          throw new Error(`An alarm waits for ${alarm.id} that nobody named.`);
        }
      }
      await holdWorld(world, town);
    },
  });
}

function readable(event: unknown): ReturnType<typeof readStream> {
  try {
    return readStream(event);
  } catch (problem) {
    if (isUnreadable(problem)) return [];
    throw problem;
  }
}
