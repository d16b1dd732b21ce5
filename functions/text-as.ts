import * as z from 'zod/mini';

/** A text that we wrote, or somebody wrote to us, as the kind of text it is: an id, an address. What is no text is refused. */
export const textAs = <Kind extends string>() => z.custom<Kind>((value) => typeof value === 'string');
