import type { Instant } from '../shared/calendar/day';
import type { Employer } from '../shared/employers/employer';
import type { EmployerId } from '../shared/registrations/registration';
import { changeItem, type ItemChange } from './change-item';
import { employerWithNextLetter } from './next-letter';
import type { World } from './ports/world';

/** Reads, changes and writes one employer, as `changeItem` does; `written` is it as the caller wrote it a moment ago. */
export const changeEmployer = (
  world: Pick<World, 'clock' | 'employers'>,
  id: EmployerId,
  change: (employer: Employer, now: Instant) => Employer,
  written?: Employer,
): Promise<ItemChange<Employer>> =>
  changeItem<Employer>(
    world,
    {
      name: `Employer ${id}`,
      written,
      load: () => world.employers.load(id),
      save: (employer) => world.employers.save(employerWithNextLetter(employer)),
    },
    change,
  );
