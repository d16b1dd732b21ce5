import type { Done } from '../with-link';
import type { PageSetting } from './layout';

/** What the press of a button led to, on top of the page one comes back to. */
export const DoneBanner = ({ setting, done }: { readonly setting: PageSetting; readonly done: Done | undefined }) =>
  done === undefined ? null : (
    <div class="banner" role="status">
      <p>{setting.words.own.done[done]}</p>
    </div>
  );
