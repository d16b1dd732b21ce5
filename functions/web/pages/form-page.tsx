import type { Child } from 'hono/jsx';
import { type DateText, dayOf } from '../../../shared/calendar';
import type { FieldTexts } from '../../../shared/problems';
import { factCodes } from '../../../shared/registrations/facts-of-page';
import { isDateField, type PageField, type PageFields } from '../../../shared/registrations/page-form';
import type { Facts } from '../../../shared/rules/facts';
import type { ScriptName, Scripts } from '../scripts';
import { honeypotField, shownField } from '../traps';
import { CheckAnswer, CheckReasons, judgeFacts } from './check-answer';
import { ContactFields } from './contact-group';
import { FurtherFields, StayFields, TripFields } from './fact-groups';
import { ErrorSummary, type ListedError } from './fields';
import { Layout, type PageSetting } from './layout';
import type { OtherClock } from './said/verdict';

export type FormPageProps = {
  readonly setting: PageSetting;
  readonly fields: PageFields;
  /** What is wrong, by field; the key `form` is for what no field can mend. */
  readonly errors: ReadonlyMap<PageField, string>;
  /** Drawn for this form alone: sending it twice registers once. */
  readonly formKey: string;
  /** When it was first shown, in epoch milliseconds, as text. */
  readonly shownAt: string;
  /** The day in Japan: a browser's own clock may be wrong, and the stage's can be turned. */
  readonly today: DateText;
  /** The facts somebody asked about, to be answered on top of the page. */
  readonly asked?: Facts | undefined;
  readonly otherClock: OtherClock;
  readonly scripts: Scripts;
};

/** The form of whose entries a change of language takes along. */
const formId = 'check';

/** The first page: a check without signing up, and the form a trip is registered with. With errors, what was typed stays. */
export function FormPage(props: FormPageProps) {
  const { setting, fields, errors, formKey, shownAt, today, asked, otherClock, scripts } = props;
  const { frame, form, check } = setting.words;
  const { language } = setting;
  const group = { setting, fields, errors };
  const judged = asked && judgeFacts(asked, today, setting.core);
  return (
    <Layout
      setting={setting}
      title={judged === undefined ? form.title : check.answer.title}
      hasErrors={errors.size > 0}
      typedIn={formId}
      head={<FormScripts scripts={scripts} language={language} />}
    >
      <ErrorSummary frame={frame} errors={listErrors(setting, errors)} />
      {judged === undefined ? (
        <div id="opening">
          <h1>{form.title}</h1>
          <p class="lead">{form.text}</p>
          <ul class="points">
            {form.points.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
          <p>
            {setting.words.link.registered} <a href={`/link?lang=${language}`}>{setting.words.link.leadsHere}</a>
          </p>
        </div>
      ) : (
        <div id="opening" class="answer" tabindex={-1} autofocus>
          <h1>{check.answer.title}</h1>
          <h2 class="unseen">{setting.words.checkMail.understood}</h2>
          <CheckAnswer saying={setting} judged={judged} otherClock={otherClock} />
          <h3>{check.remind.title}</h3>
          <p>{check.remind.text}</p>
          <p>
            <a class="button" href="#step-contact">
              {check.remind.button}
            </a>
          </p>
          <CheckReasons saying={setting} judged={judged} />
          <p class="hint">{check.answer.asOf(setting.core.dates.plain(dayOf(today)))}</p>
        </div>
      )}
      <form
        id={formId}
        method="post"
        action={`/?lang=${language}`}
        novalidate
        data-today={today}
        data-language={language}
        data-error-title={frame.errorTitle}
        data-error-prefix={frame.errorPrefix}
        data-messages={JSON.stringify(messagesIn(setting))}
      >
        <input type="hidden" name="formKey" value={formKey} />
        <input type="hidden" name={shownField} value={shownAt} />
        <input type="hidden" name="pageLanguage" value={language} />
        <Step name="trip" title={form.sections.trip}>
          <TripFields {...group} />
        </Step>
        <Step name="stay" title={form.sections.stay}>
          <StayFields {...group} />
        </Step>
        <Step name="more" title={form.sections.more}>
          <FurtherFields {...group} />
          <p class="send">
            <button type="submit" name="step" value="check">
              {check.answer.show}
            </button>
          </p>
        </Step>
        <Step name="contact" title={form.sections.contact}>
          <ContactFields {...group} />
          <Honeypot label={form.leaveEmpty} />
          <p>{form.next}</p>
          <p class="send">
            <button type="submit" name="step" value="review">
              {check.answer.goOn}
            </button>
          </p>
        </Step>
      </form>
    </Layout>
  );
}

type StepProps = {
  readonly name: 'trip' | 'stay' | 'more' | 'contact';
  readonly title: string;
  readonly children?: Child;
};

/** One group of questions; with script, one step. */
const Step = ({ name, title, children }: StepProps) => (
  <section class="step" id={`step-${name}`}>
    <h2 tabindex={-1}>{title}</h2>
    {children}
  </section>
);

/** Nobody sees it, reaches it by Tab or hears of it; whoever meets it without a style sheet is told to leave it. Programs fill in what there is. */
const Honeypot = ({ label }: { readonly label: string }) => (
  <div class="unseen" aria-hidden="true">
    <label for={honeypotField}>{label}</label>
    <input id={honeypotField} name={honeypotField} type="text" value="" autocomplete="off" tabindex={-1} />
  </div>
);

/** What may be wrong with facts, for the script to say. */
const messagesIn = ({ words: { fields } }: PageSetting): Partial<FieldTexts> =>
  Object.fromEntries(factCodes.map((code) => [code, fields[code]]));

/** The script of this page, with all it needs at once: the words of one language and no other. */
function FormScripts({ scripts, language }: Pick<FormPageProps, 'scripts'> & { readonly language: string }) {
  const words: ScriptName = `words-${language.toLowerCase()}`;
  const script = scripts.addressOf('check');
  if (script === undefined) return null;
  const early = [...scripts.neededBy('check'), scripts.addressOf(words), ...scripts.neededBy(words)];
  return (
    <>
      {[...new Set(early)].map((address) =>
        address === undefined ? null : <link rel="modulepreload" href={address} />,
      )}
      <script type="module" src={script} />
    </>
  );
}

/** Where a field begins on the page: of a date, its first box. */
export const anchorOf = ({ words }: PageSetting, field: PageField): string =>
  isDateField(field) ? `${field}-${words.frame.dateOrder[0]}` : field;

const listErrors = (setting: PageSetting, errors: ReadonlyMap<PageField, string>): readonly ListedError[] =>
  [...errors].map(([field, message]) => ({
    href: `#${anchorOf(setting, field)}`,
    text: `${setting.words.form.fields[field].short}: ${message}`,
  }));
