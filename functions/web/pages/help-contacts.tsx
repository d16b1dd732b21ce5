import type { Office, OfficialName, OfficialPage } from '../../../shared/help/contacts';
import type { PageSetting } from './layout';

/** Whether a reader is shown what is official in Japanese; everybody else gets English, and the Japanese name to show around. */
const readsJapanese = ({ language }: PageSetting): boolean => language === 'ja' || language === 'ja-easy';

type OfficeProps = { readonly setting: PageSetting; readonly office: Office };

/** One place to call: its official name, numbers one can tap, hours and page. */
export function OfficeCard({ setting, office }: OfficeProps) {
  const { help } = setting.words;
  return (
    <div class="office">
      <p class="name">
        <OfficialNames setting={setting} name={office.name} />
      </p>
      <dl>
        <div>
          <dt>{help.phone}</dt>
          <dd>
            <Phone number={office.phone} />
          </dd>
        </div>
        <div>
          <dt>{help.phoneFromAbroad}</dt>
          <dd>
            <Phone number={office.phoneFromAbroad} />
          </dd>
        </div>
        <div>
          <dt>{help.hours}</dt>
          <dd>{help.weekdays(office.hours)}</dd>
        </div>
      </dl>
      <OfficialLink setting={setting} page={office.page} text={help.officialPage} />
    </div>
  );
}

const Phone = ({ number }: { readonly number: string }) => (
  <a class="phone" href={`tel:${number.replaceAll('-', '')}`}>
    {number}
  </a>
);

type NamesProps = { readonly setting: PageSetting; readonly name: OfficialName };

/** A name as its bearer writes it. */
export function OfficialNames({ setting, name }: NamesProps) {
  if (readsJapanese(setting)) return <>{name.ja}</>;
  return (
    <>
      <span lang="en">{name.en}</span> <small lang="ja">{name.ja}</small>
    </>
  );
}

type LinkProps = { readonly setting: PageSetting; readonly page: OfficialPage; readonly text: string };

/** Leads to an official page, in the one of its languages that helps. */
export function OfficialLink({ setting, page, text }: LinkProps) {
  const language = readsJapanese(setting) ? 'ja' : 'en';
  return (
    <p>
      <a href={page[language]} hreflang={language} rel="noreferrer">
        {text}
      </a>
    </p>
  );
}
