import { type Instant, japanDay } from '../../../../shared/calendar';
import { answeredBy } from '../../../people/answered';
import type { PersonInFull } from '../../people/person-in-full';
import type { PeopleSetting } from './people-page';

type StandingProps = { readonly setting: PeopleSetting; readonly person: PersonInFull };

/** Whether somebody answered, whether our letters reach them, and what is to be done where not. */
export function Standing({ setting, person }: StandingProps) {
  const { standing } = setting.people.person;
  const { seen, registeredAt, leavingSince } = person;
  const isFine = seen.reachable && !(seen.asked && !seen.acknowledged);
  const write = (at: Instant): string => setting.core.dates.plain(japanDay(at));
  return (
    <>
      <h2>{standing.title}</h2>
      <div class={isFine ? undefined : 'notice'}>
        <p>{sayReach(setting, person)}</p>
        {seen.objected || !(seen.reachable || seen.asked) ? null : <p>{sayAnswered(setting, person)}</p>}
      </div>
      {leavingSince === null ? null : <p>{standing.leavingSince(write(leavingSince))}</p>}
      <p>{standing.registered(write(registeredAt))}</p>
    </>
  );
}

function sayReach({ people, core }: PeopleSetting, { seen, bouncedAt }: PersonInFull): string {
  const { standing } = people.person;
  if (seen.objected) return standing.objected;
  if (seen.reachable) return standing.reached;
  return standing.unreachable(bouncedAt === null ? null : core.dates.plain(japanDay(bouncedAt)));
}

function sayAnswered({ people, core }: PeopleSetting, { seen, acknowledgedAt }: PersonInFull): string {
  const { standing } = people.person;
  const answered = answeredBy(seen);
  if (answered !== 'seen') return standing.answered[answered];
  return acknowledgedAt === null ? people.answered.seen : standing.seenOn(core.dates.plain(japanDay(acknowledgedAt)));
}
