import { Hono } from 'hono';
import type { World } from '../../ports/world';
import { keepPrivate, refuseOtherSites } from '../security';
import { signInRoutes } from './sign-in-routes';

export type EmployerPowers = Pick<World, 'clock' | 'chance' | 'employers' | 'links' | 'log' | 'registrations'>;

/** `/employer`: the pages of an employer's members. */
export function employerRoutes(world: EmployerPowers): Hono {
  const routes = new Hono();
  routes.use(keepPrivate, refuseOtherSites);
  routes.route('/', signInRoutes(world));
  return routes;
}
