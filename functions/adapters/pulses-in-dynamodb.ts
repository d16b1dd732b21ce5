import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { Clock } from '../ports/clock';
import { type Pulses, stuckPlaces } from '../ports/pulses';
import { textAs } from '../text-as';
import { sharedDynamodb, writeItem } from './dynamodb-items';
import { readItems } from './read-items';
import { instantShape } from './stored-ledger';
import { tableLayout } from './table-layout';

const beat = z.object({ at: instantShape });

export const heartbeatShape = z.object({
  underWay: z.optional(z.object({ id: textAs<RegistrationId>(), at: instantShape })),
  whole: z.optional(z.object({ at: instantShape, tookMs: z.number() })),
  missed: z.optional(z.object({ at: instantShape, stuck: z.enum(stuckPlaces) })),
});

const keyOf = (what: 'sweep' | 'letter' | 'heartbeat'): string => `${tableLayout.pulsePrefix}${what}`;

/** Pulses in the one table: `pulse#sweep`, `pulse#letter`, `pulse#heartbeat`, each overwritten by the next. */
export function pulsesInDynamodb(table: string, clock: Clock, dynamodb: DynamoDBClient = sharedDynamodb()): Pulses {
  return {
    beat: (of, at) => writeItem(dynamodb, table, { pk: keyOf(of), at }),
    keepHeartbeat: (heartbeat) => writeItem(dynamodb, table, { pk: keyOf('heartbeat'), ...heartbeat }),
    last: async () => {
      const keys = [keyOf('sweep'), keyOf('letter'), keyOf('heartbeat')];
      const found = new Map((await readItems(dynamodb, table, keys, clock.now())).map((item) => [item.pk, item]));
      return {
        sweep: z.optional(beat).parse(found.get(keyOf('sweep')))?.at,
        letter: z.optional(beat).parse(found.get(keyOf('letter')))?.at,
        heartbeat: heartbeatShape.parse(found.get(keyOf('heartbeat')) ?? {}),
      };
    },
  };
}
