import type { Heartbeat, StuckPlace } from '../ports/pulses';
import type { World } from '../ports/world';

/** Keeps and says that a heartbeat got stuck, and where. `status`: of HTTP, where the front door did not take it. */
export async function miss<Where extends StuckPlace>(
  { clock, log, pulses }: Pick<World, 'clock' | 'log' | 'pulses'>,
  { whole }: Heartbeat,
  stuck: Where,
  { status }: { readonly status?: number } = {},
): Promise<{ readonly outcome: 'missed'; readonly stuck: Where }> {
  await pulses.keepHeartbeat({ whole, missed: { at: clock.now(), stuck } });
  const place: StuckPlace = stuck;
  log('warn', 'heartbeat-missed', 'Whoever registers now may get no letter: one of our own got stuck on the way.', {
    stuck: place,
    status,
  });
  return { outcome: 'missed', stuck };
}
