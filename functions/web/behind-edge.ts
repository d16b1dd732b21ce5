import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import type { World } from '../ports/world';

type Answer = { readonly statusCode: number; readonly body: string; readonly isBase64Encoded: boolean };
type Room = (event: LambdaEvent, context?: LambdaContext) => Promise<Answer>;

/** The header in which our own CloudFront says the secret: whatever a browser sends under this name, CloudFront replaces. */
export const secretHeader = 'x-kaeru-edge';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html */
const addressHeader = 'cloudfront-viewer-address';

/**
 * The room as CloudFront calls it. Who does not know one of the secrets came past the firewall and is refused. Who does is our own
 * CloudFront, and only its word is taken for where a request came from: for the gateway all of them come from CloudFront's own
 * addresses, and caps on one network would lock everybody out. Throws where the secrets cannot be read: nobody is let in meanwhile.
 */
export function behindEdge(
  room: Room,
  secrets: () => Promise<readonly { readonly value: string }[]>,
  log: World['log'],
): Room {
  return async (event, context) => {
    if (!('rawPath' in event)) return room(event, context);
    const { [secretHeader]: said, [addressHeader]: seen, ...headers } = event.headers;
    const known = await secrets();
    if (said === undefined || !known.some(({ value }) => isSame(value, said))) {
      log('warn', 'web-refused', 'Somebody came past CloudFront, or CloudFront says an old secret.', {
        status: 403,
        door: 'edge',
      });
      return wrongWay;
    }
    const { requestContext } = event;
    const sourceIp = addressIn(seen) ?? requestContext.http.sourceIp;
    // Neither goes on: the rest of the room sees what it would see without CloudFront.
    return room(
      { ...event, headers, requestContext: { ...requestContext, http: { ...requestContext.http, sourceIp } } },
      context,
    );
  };
}

const wrongWay = {
  statusCode: 403,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: 'This is not the way in. Please open the page by its own address.\n',
  isBase64Encoded: false,
};

/** Takes as long wherever the two differ. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The address in `198.51.100.10:46532` or `2001:db8::1:46532`, or undefined where it is none: several values are joined by commas. */
function addressIn(seen: string | undefined): string | undefined {
  const address = /^\[?([0-9A-Fa-f.:]+?)\]?:\d{1,5}$/.exec(seen ?? '')?.[1];
  return address !== undefined && isIP(address) !== 0 ? address : undefined;
}
