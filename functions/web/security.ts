import type { Context, MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';

/** Headers of every answer: nothing runs, nothing is loaded from elsewhere, nobody frames us, no address leaks onward. */
export const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
});

/** What only its reader may see is kept in no cache. */
export const keepPrivate: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
};

const ownOriginOnly = csrf({
  // The address we are reached by, whatever stands in front of us: a gateway hides the scheme.
  // Without a referrer browsers send the origin `null`; those that do so and are recent also tell the site, which is looked at first.
  origin: (origin, c) =>
    origin === 'null'
      ? c.req.header('sec-fetch-site') === undefined
      : hostOf(origin) === hostOf(c.req.url) || hostOf(origin) === c.req.header('host'),
});

/**
 * Refuses what another website's page posts to us. What comes from no page (curl, a mail client) names neither origin
 * nor site and is let through: we keep no cookies, so there is nothing of a reader's for it to misuse.
 */
export const refuseOtherSites: MiddlewareHandler = (c: Context, next) =>
  c.req.header('origin') === undefined && c.req.header('sec-fetch-site') === undefined
    ? next()
    : ownOriginOnly(c, next);

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}
