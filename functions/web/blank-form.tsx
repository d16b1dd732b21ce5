import type { DateText } from '../../shared/calendar';
import type { WrittenLanguage } from '../../shared/words/languages';
import { FormPage } from './pages/form-page';
import type { PageSetting } from './pages/layout';
import type { Scripts } from './scripts';

/** What is each reader's own of a form nobody has typed into yet; letters and digits. */
type Drawn = { readonly formKey: string; readonly shownAt: string };

/** Where that stands in the page that is kept. */
const places: Drawn = { formKey: 'the-key-of-this-form', shownAt: 'the-hour-it-is-shown' };

/** Writes the first page as everybody gets it who comes to it, in the setting of `/`: once a day in each language, but for what is each reader's own. */
export function blankForms(scripts: Scripts): (setting: PageSetting, today: DateText, drawn: Drawn) => string {
  const written = new Map<WrittenLanguage, { readonly today: DateText; readonly page: string }>();
  return (setting, today, { formKey, shownAt }) => {
    const kept = written.get(setting.language);
    const page = kept?.today === today ? kept.page : writeBlankForm(setting, today, scripts);
    written.set(setting.language, { today, page });
    return page.replace(places.formKey, formKey).replace(places.shownAt, shownAt);
  };
}

const writeBlankForm = (setting: PageSetting, today: DateText, scripts: Scripts): string =>
  String(
    <FormPage
      setting={setting}
      fields={{}}
      errors={new Map()}
      {...places}
      today={today}
      otherClock={() => null}
      scripts={scripts}
    />,
  );
