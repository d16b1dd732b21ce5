/** How long the stage's servers wait for a request to be said: whoever sends it drop by drop is hung up on, with 408. */

/** In milliseconds, as Node's servers take them. Only the asking is timed, not the answer: turning a year may take minutes. */
export interface Patience {
  /** For the headers, from the first byte on. */
  readonly headersTimeout: number;
  /** For the whole request. */
  readonly requestTimeout: number;
  /** How often the server looks for those who take too long. */
  readonly connectionsCheckingInterval: number;
}

/** API Gateway gives a request 30 seconds altogether. On loopback a body of 10 MB takes less than one. */
export const usualPatience: Patience = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
};
