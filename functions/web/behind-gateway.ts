import type { Hono } from 'hono';
import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda';
import { pathAsAsked } from './path-as-asked';

// A spreadsheet goes out byte for byte: read as text it would lose its byte order mark, and all of CP932.
const isContentTypeBinary = (type: string): boolean => type.startsWith('text/csv') || defaultIsContentTypeBinary(type);

// A header cannot carry any other, and none of ours holds one: whoever sends it is read as if they had not.
const isPlain = (cookie: string): boolean => /^[ -~]*$/.test(cookie);

/** The application as the HTTP API calls it: payload format 2.0 in and out. */
export function behindGateway(app: Hono): ReturnType<typeof handle> {
  const answer = handle(app, { isContentTypeBinary });
  return (event, context) =>
    answer(
      'rawPath' in event
        ? { ...event, rawPath: pathAsAsked(event.rawPath), cookies: (event.cookies ?? []).filter(isPlain) }
        : event,
      context,
    );
}
