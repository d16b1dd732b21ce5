import type { Context, MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { carriesSession } from './employer/session';
import { isOverHttps } from './is-over-https';

const ownHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Two years, as browsers' lists of https-only sites ask; on a laptop, without https, they ignore it (RFC 6797, 8.1).
  strictTransportSecurity: 'max-age=63072000; includeSubDomains',
  referrerPolicy: 'no-referrer',
});

/** Headers of every answer: only our own files run, nothing is loaded from elsewhere, nobody frames us, no address leaks onward. */
export const secure: MiddlewareHandler = async (c, next) => {
  await ownHeaders(c, next);
  const formOrigin: unknown = c.get(postsTo);
  const asksMore = c.get(asksUs) === true;
  const policy = c.res.headers.get('Content-Security-Policy');
  if (policy === null || (formOrigin === undefined && !asksMore)) return;
  const forms = typeof formOrigin === 'string' ? `form-action 'self' ${formOrigin}` : "form-action 'self'";
  const asking = asksMore ? "; connect-src 'self'" : '';
  c.res.headers.set('Content-Security-Policy', policy.replace("form-action 'self'", forms) + asking);
};

const postsTo = 'postsTo';
const asksUs = 'asksUs';

/** Lets a form of this one answer post to another origin too: a file goes straight to the bucket. */
export const letFormPostTo = (c: Context, url: string): void => c.set(postsTo, new URL(url).origin);

/** Lets the script of this one answer ask us for more. On every other page a script can neither ask nor tell anybody anything. */
export const letScriptAsk = (c: Context): void => c.set(asksUs, true);

/** What only its reader may see is kept in no cache. */
export const keepPrivate: MiddlewareHandler = async (c, next) => {
  await next();
  // Not by `c.header`, which makes an answer that is there already anew.
  c.res.headers.set('Cache-Control', 'no-store');
};

const ownOriginOnly = csrf({
  // Without a referrer browsers send the origin `null`; those that do so and are recent also tell the site, which is looked at first.
  origin: (origin, c) => (origin === 'null' ? c.req.header('sec-fetch-site') === undefined : isOwnOrigin(origin, c)),
});

/**
 * Refuses what another website's page posts to us. What comes from no page (curl, a mail client) names neither origin
 * nor site and is let through where it carries no session: there is nothing of a reader's for it to misuse.
 */
export const refuseOtherSites: MiddlewareHandler = (c: Context, next) => {
  if (carriesSession(c)) {
    if (!isReading(c) && !comesFromOwnPage(c)) throw new HTTPException(403);
    return next();
  }
  return c.req.header('origin') === undefined && c.req.header('sec-fetch-site') === undefined
    ? next()
    : ownOriginOnly(c, next);
};

/** Whether the browser says that a page of ours sent this. Silence is not enough. */
export function comesFromOwnPage(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  return site === undefined ? isOwnOrigin(c.req.header('origin'), c) : site === 'same-origin';
}

/** Reading changes nothing, whoever asks. */
export const isReading = (c: Context): boolean => c.req.method === 'GET' || c.req.method === 'HEAD';

/** Whether an origin is the address we are reached by, whatever stands in front of us. What came without https into a page of ours counts as a stranger's. */
function isOwnOrigin(origin: string | undefined, c: Context): boolean {
  const sender = urlOf(origin);
  if (sender === undefined || sender.protocol !== (isOverHttps(c) ? 'https:' : 'http:')) return false;
  return sender.host === urlOf(c.req.url)?.host || sender.host === c.req.header('host');
}

const urlOf = (text: string | undefined): URL | undefined =>
  text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
