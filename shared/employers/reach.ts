import type { Employer } from './employer';

/** Whether no letter arrives at any member, and at least one did not choose so. */
export const isOutOfReach = ({ members }: Pick<Employer, 'members'>): boolean =>
  members.every(({ reach }) => reach !== 'reachable') && members.some(({ reach }) => reach !== 'stopped');
