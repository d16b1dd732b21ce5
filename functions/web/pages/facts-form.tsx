import type { Child } from 'hono/jsx';
import { isDateField, type PageField, type PageFields } from '../../../shared/registrations/page-form';
import { FurtherFields, StayFields, TripFields } from './fact-groups';
import { ErrorSummary, type ListedError, TextField } from './fields';
import { Layout, type PageSetting } from './layout';
import { OwnPageLink } from './own-page-link';

/** What is wrong with the facts of one person, by field; `form` is for what no field can mend. */
export type FactsErrors = ReadonlyMap<PageField | 'label' | 'form', string>;

export type FactsPageProps = {
  readonly setting: PageSetting;
  /** Where the buttons of the page lead: `/r/{token}`. */
  readonly base: string;
  readonly fields: PageFields;
  readonly errors: FactsErrors;
};

type PageProps = FactsPageProps & {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly children?: Child;
};

/** The form of whose entries a change of language takes along. */
const formId = 'facts';

/** A page with one form about one person. It posts to its own address; with errors, what was typed stays. */
export function FactsPage({ setting, base, errors, title, text, button, children }: PageProps) {
  return (
    <Layout setting={setting} title={title} hasErrors={errors.size > 0} typedIn={formId}>
      <ErrorSummary frame={setting.words.frame} errors={listErrors(setting, errors)} />
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <form id={formId} method="post" action={`${setting.path}?lang=${setting.language}`} novalidate>
        {children}
        <button type="submit">{button}</button>
      </form>
      <OwnPageLink setting={setting} base={base} />
    </Layout>
  );
}

type FactsProps = FactsPageProps & {
  /** Whether the person needs a name, because there are several. */
  readonly isNamed: boolean;
};

/** Every fact of one person, in the words of the form they registered with. */
export function AllFacts({ setting, fields, errors, isNamed }: FactsProps) {
  const { form, manage } = setting.words;
  const group = { setting, fields, errors: errorsOfPage(errors) };
  return (
    <>
      {isNamed ? <NameField setting={setting} fields={fields} error={errors.get('label')} /> : null}
      <h2>{form.sections.trip}</h2>
      <p>{manage.change.noTrip}</p>
      <TripFields {...group} />
      <h2>{form.sections.stay}</h2>
      <StayFields {...group} />
      <h2>{form.sections.more}</h2>
      <FurtherFields {...group} />
    </>
  );
}

/** The dates of a trip alone. */
export const TripFacts = ({ setting, fields, errors }: FactsPageProps) => (
  <TripFields setting={setting} fields={fields} errors={errorsOfPage(errors)} />
);

type NameProps = Pick<FactsPageProps, 'setting' | 'fields'> & { readonly error: string | undefined };

const NameField = ({ setting, fields, error }: NameProps) => (
  <TextField
    name="label"
    field={setting.words.manage.family.label}
    frame={setting.words.frame}
    error={error}
    value={fields.label ?? ''}
    autocomplete="off"
  />
);

function errorsOfPage(errors: FactsErrors): ReadonlyMap<PageField, string> {
  return new Map(
    [...errors].flatMap(([place, text]) => (place === 'label' || place === 'form' ? [] : [[place, text]])),
  );
}

const listErrors = ({ words }: PageSetting, errors: FactsErrors): readonly ListedError[] =>
  [...errors].map(([place, text]) => {
    if (place === 'form') return { href: '#main', text };
    if (place === 'label') return { href: '#label', text: `${words.manage.family.label.short}: ${text}` };
    const anchor = isDateField(place) ? `${place}-${words.frame.dateOrder[0]}` : place;
    return { href: `#${anchor}`, text: `${words.form.fields[place].short}: ${text}` };
  });
