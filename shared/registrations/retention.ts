/** How long a registration is kept when nobody wants its letters any more. */
const dayInMs = 24 * 60 * 60 * 1000;

/** Unconfirmed: nobody has said that the address is theirs. */
export const keptUnconfirmedInMs = 7 * dayInMs;

/** Erased, but no receipt could be sent: the backstop. */
export const keptWhileErasingInMs = 7 * dayInMs;

/** After the last of its dates, its letters and what its reader did: nothing will ever be sent again. */
export const keptAfterLastDateInDays = 30;

/** After the reader stopped or complained: long enough to answer a question about it, no longer. */
export const keptAfterStopInMs = 30 * dayInMs;
