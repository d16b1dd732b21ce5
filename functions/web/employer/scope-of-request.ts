import type { Context } from 'hono';
import type { Scope } from '../../../shared/employers/employer';
import { isReading } from '../security';

/** What a key must be made for to ask this, by path and method, so that no new route can forget to say it. */
export function scopeOfRequest(c: Context): Scope {
  const [, area = ''] = /^\/api\/v1\/([a-z]+)/.exec(c.req.path) ?? [];
  if (area === 'members' || area === 'audit') return 'account:read';
  const of = area === 'people' ? area : 'uploads';
  return isReading(c) ? `${of}:read` : `${of}:write`;
}
