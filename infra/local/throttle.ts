/** API Gateway's throttles: a bucket of tokens for each route, filled at a steady rate; a request that finds none is refused. */
import * as z from 'zod';

/** What a template may say of a route; beside the two limits nothing here concerns a laptop. */
const routeSettings = z.strictObject({
  ThrottlingRateLimit: z.number().positive().optional(),
  ThrottlingBurstLimit: z.number().int().positive().optional(),
  DataTraceEnabled: z.boolean().optional(),
  DetailedMetricsEnabled: z.boolean().optional(),
  LoggingLevel: z.string().optional(),
});
export const defaultRouteSettingsShape = routeSettings.optional();
export const routeSettingsShape = z.record(z.string(), routeSettings).optional();

/** Where a template names none, the account's: 10,000 a second, 5,000 at once. */
const ofAccount = { rate: 10_000, burst: 5_000 };

/**
 * Says of each request to a route, at the time of the stage, whether it may go on. A route of its own settings takes those.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
 */
export function createThrottle(
  settings: {
    readonly everyRoute: z.infer<typeof defaultRouteSettingsShape>;
    readonly byRoute: z.infer<typeof routeSettingsShape>;
  },
  now: () => number,
): (routeKey: string) => boolean {
  const buckets = new Map<string, { tokens: number; filledAt: number }>();
  return (routeKey) => {
    const own = settings.byRoute?.[routeKey];
    const rate = own?.ThrottlingRateLimit ?? settings.everyRoute?.ThrottlingRateLimit ?? ofAccount.rate;
    const burst = own?.ThrottlingBurstLimit ?? settings.everyRoute?.ThrottlingBurstLimit ?? ofAccount.burst;
    const at = now();
    const { tokens, filledAt } = buckets.get(routeKey) ?? { tokens: burst, filledAt: at };
    const filled = Math.min(burst, tokens + ((at - filledAt) / 1000) * rate);
    const isLetIn = filled >= 1;
    buckets.set(routeKey, { tokens: isLetIn ? filled - 1 : filled, filledAt: at });
    return isLetIn;
  };
}
