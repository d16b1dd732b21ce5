/** How long a registration is kept when nobody wants its letters any more. */
const dayInMs = 24 * 60 * 60 * 1000;

/** Unconfirmed: nobody has said that the address is theirs. */
export const keptUnconfirmedInMs = 7 * dayInMs;

/** Erased, but no receipt could be sent: the backstop. */
export const keptWhileErasingInMs = 7 * dayInMs;

/** After the reader stopped or complained: long enough to answer a question about it, no longer. */
export const keptAfterStopInMs = 30 * dayInMs;
