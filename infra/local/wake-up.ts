/** Sets everything going that wakes rooms by itself: mappings of queues and streams. */
import * as z from 'zod';
import type { Iam } from './iam';
import type { Functions } from './lambda';
import { readMappings } from './mapping-settings';
import { startQueueMapping } from './queue-mapping';
import type { Queues, StageClock, StageStore, TableStreams } from './seams';
import type { ViewType } from './stream-event';
import { type StreamMappingSettings, startStreamMapping } from './stream-mapping';
import type { StageTemplate } from './template';

const streamOf = z.object({
  StreamSpecification: z.object({
    StreamViewType: z.enum(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']),
  }),
});

/** Starts every event source mapping of the template. Returns how to stop them all. */
export async function startMappings(stage: {
  readonly template: StageTemplate;
  readonly iam: Iam;
  readonly clock: StageClock;
  readonly store: StageStore;
  readonly queues: Queues;
  readonly streams: TableStreams;
  readonly functions: Functions;
  readonly fail: StreamMappingSettings['fail'];
  readonly say: (sentence: string) => void;
}): Promise<() => void> {
  const { template, iam, store } = stage;
  const viewOf = (streamArn: string): ViewType => {
    const table = template.resources.find(
      ({ type, arn }) => type === 'AWS::DynamoDB::Table' && streamArn.startsWith(`${arn}/stream/`),
    );
    return streamOf.parse(table?.properties).StreamSpecification.StreamViewType;
  };
  const begun = store.shelf<{ readonly at: number }>('mappings-begun');
  const stops: (() => void)[] = [];
  for (const mapping of readMappings(template.resources, iam)) {
    if (mapping.kind === 'queue') stops.push(startQueueMapping(mapping, { ...stage, region: template.place.region }));
    else
      stops.push(await startStreamMapping(mapping, { ...stage, begun, view: viewOf(mapping.settings.EventSourceArn) }));
  }
  return () => {
    for (const stop of stops) stop();
  };
}
