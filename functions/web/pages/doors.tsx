import type { Registration } from '../../../shared/registrations/registration';
import type { DoorWords } from '../../../shared/words/manage-page-words';
import { isOpen } from '../occasions';
import type { LinkPageProps } from './confirm-page';

type DoorsProps = LinkPageProps & { readonly registration: Registration };

/** Everything else one can do, quietly at the end of the own page: each door with a line that says what is behind it. */
export function Doors({ setting, base, registration }: DoorsProps) {
  const { manage, stop } = setting.words;
  const { doors, change } = manage;
  const { origin, travellers } = registration;
  const [only, ...others] = travellers;
  const mayChange = isOpen(registration);
  const to = (path: string): string => `${base}/${path}?lang=${setting.language}`;
  return (
    <nav class="doors" aria-labelledby="doors">
      <h2 id="doors">{doors.title}</h2>
      {mayChange ? (
        <>
          <h3>{doors.groups.change}</h3>
          <ul>
            {only === undefined || others.length > 0 ? null : (
              <Door door={{ label: change.door, text: change.text }} href={to(`change/${only.id}`)} />
            )}
            <Door door={doors.family} href={to('family')} />
          </ul>
        </>
      ) : null}
      <h3>{doors.groups.letters}</h3>
      <ul>
        <Door door={doors.settings} href={to('settings')} />
      </ul>
      <h3>{doors.groups.take}</h3>
      <ul>
        {mayChange ? (
          <>
            <Door door={doors.calendar} href={to('calendar')} />
            <Door door={doors.card} href={to('card')} />
          </>
        ) : null}
        <Door door={doors.data} href={to('data.json')} />
      </ul>
      <h3>{doors.groups.leave}</h3>
      <form method="post" action={to('stop')}>
        <p>{stop.text}</p>
        <button type="submit" class="stop">
          {stop.button}
        </button>
      </form>
      <ul>
        {origin.by === 'employer' ? <Door door={doors.notMe} href={to('not-me')} /> : null}
        <Door door={doors.erase} href={to('erase')} />
      </ul>
    </nav>
  );
}

const Door = ({ door, href }: { readonly door: DoorWords; readonly href: string }) => (
  <li>
    <a href={href}>{door.label}</a>
    <small>{door.text}</small>
  </li>
);
