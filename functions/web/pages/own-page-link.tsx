import type { LinkPageProps } from './confirm-page';

/** Back to one's own page, at the end of every page behind it. */
export const OwnPageLink = ({ setting, base }: LinkPageProps) => (
  <p class="after">
    <a href={`${base}?lang=${setting.language}`}>{setting.words.manage.ownPage}</a>
  </p>
);
