import type { AddressPlace } from '../../../shared/registrations/registration';
import { TextField } from './fields';
import type { SettingsProps } from './settings-page';

/** The name of the field for another address. */
export const addressField = (place: AddressPlace): string => `${place}-email`;

/** The first address and the second: what counts now, what waits for its owner, and a form for another. */
export function AddressSettings(props: SettingsProps) {
  const { setting, base, registration } = props;
  const { address, second } = setting.words.manage.settings;
  const { email, secondEmail } = registration.contact;
  const action = (path: string): string => `${base}/settings/${path}?lang=${setting.language}`;
  return (
    <>
      <section id="address">
        <h2>{address.title}</h2>
        <p>{address.now(email)}</p>
        <Asked {...props} place="first" />
        <p>{address.text}</p>
        <form method="post" action={action('address')} novalidate>
          <EmailField {...props} place="first" />
          <button type="submit" class="quiet">
            {address.button}
          </button>
        </form>
      </section>
      <section id="second">
        <h2>{second.title}</h2>
        <p>{secondEmail === undefined ? second.none : second.now(secondEmail)}</p>
        <Asked {...props} place="second" />
        <p>{second.text}</p>
        <form method="post" action={action('second')} novalidate>
          <EmailField {...props} place="second" />
          <button type="submit" class="quiet">
            {second.button}
          </button>
        </form>
        {secondEmail === undefined && registration.askedAddress?.place !== 'second' ? null : (
          <form class="after" method="post" action={action('drop-second')}>
            <button type="submit" class="quiet">
              {second.drop}
            </button>
          </form>
        )}
      </section>
    </>
  );
}

type PlaceProps = SettingsProps & { readonly place: AddressPlace };

/** That a letter was sent to a new address, and what its reader is to do. */
function Asked({ setting, registration, place }: PlaceProps) {
  const { askedAddress: asked } = registration;
  const { address, second } = setting.words.manage.settings;
  if (asked?.place !== place) return null;
  return (
    <div class="notice">
      <p>{(place === 'first' ? address : second).asked(asked.email)}</p>
    </div>
  );
}

/** A field for another address; named after its place, because there are two on the page. */
function EmailField({ setting, refused, place }: PlaceProps) {
  const { address, second } = setting.words.manage.settings;
  const mine = refused?.part === (place === 'first' ? 'address' : 'second') ? refused : undefined;
  const name = addressField(place);
  return (
    <TextField
      name={name}
      field={(place === 'first' ? address : second).field}
      frame={setting.words.frame}
      error={mine?.errors.get('email')}
      value={mine?.fields[name] ?? ''}
      type="email"
      autocomplete={place === 'first' ? 'email' : 'off'}
    />
  );
}
