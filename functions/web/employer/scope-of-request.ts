import type { Context } from 'hono';
import type { Scope } from '../../../shared/employers/employer';
import { isReading } from '../security';

/** What a key must be made for to ask this, by path and method, so that no new route can forget to say it. */
export function scopeOfRequest(c: Context): Scope {
  const area = c.req.path.startsWith('/api/v1/people') ? 'people' : 'uploads';
  return isReading(c) ? `${area}:read` : `${area}:write`;
}
