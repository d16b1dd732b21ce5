import type { AddressPlace, AskedAddress } from '../../../shared/registrations/registration';
import { Layout, type PageSetting } from './layout';

type AddressProps = {
  readonly setting: PageSetting;
  /** Where the button posts to: `/a/{token}`. */
  readonly path: string;
  readonly asked: AskedAddress;
};

/** Where the letter to a new address leads: what would go there, and one button. Nothing else of the person. */
export function AddressPage({ setting, path, asked: { email, place } }: AddressProps) {
  const { confirmAddress } = setting.words.manage;
  return (
    <Layout setting={setting} title={confirmAddress.title}>
      <h1>{confirmAddress.title}</h1>
      <p class="lead">{confirmAddress[place](email)}</p>
      <form method="post" action={`${path}?lang=${setting.language}`}>
        <button type="submit">{confirmAddress.button}</button>
      </form>
      <p class="after">{confirmAddress.notYou}</p>
    </Layout>
  );
}

type ConfirmedProps = { readonly setting: PageSetting; readonly place: AddressPlace };

/** After the press, and whenever the link is opened again. */
export function AddressConfirmedPage({ setting, place }: ConfirmedProps) {
  const { manage, own } = setting.words;
  const { confirmed } = manage.confirmAddress;
  return (
    <Layout setting={setting} title={confirmed}>
      <h1>{confirmed}</h1>
      <p class="lead">{own.done[place === 'first' ? 'address-confirmed' : 'second-confirmed']}</p>
    </Layout>
  );
}

/** A link to a new address that opens nothing any more: what to do instead. */
export function DeadAddressPage({ setting }: { readonly setting: PageSetting }) {
  const { dead } = setting.words.manage.confirmAddress;
  return (
    <Layout setting={setting} title={dead.title}>
      <h1>{dead.title}</h1>
      <p class="lead">{dead.text}</p>
      <a class="button" href={`/link?lang=${setting.language}`}>
        {dead.button}
      </a>
    </Layout>
  );
}
