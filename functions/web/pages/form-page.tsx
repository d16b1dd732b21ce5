import type { Child } from 'hono/jsx';
import {
  grantChoices,
  type PageField,
  type PageFields,
  pendingChoices,
  permitChoices,
  suspectsIn,
  typedDateIn,
} from '../../../shared/registrations/page-form';
import { statuses } from '../../../shared/rules/facts';
import { wordsFor } from '../../../shared/words/words';
import { DateField, ErrorSummary, Options, RadioField, SelectField, TextField } from './fields';
import { Layout, type PageSetting } from './layout';
import { letterLanguages } from './letter-languages';
import { allZones, nameZone, usualZones } from './time-zones';

export type FormPageProps = {
  readonly setting: PageSetting;
  readonly fields: PageFields;
  /** What is wrong, by field; the key `form` is for what no field can mend. */
  readonly errors: ReadonlyMap<PageField, string>;
  /** Drawn for this form alone: sending it twice registers once. */
  readonly formKey: string;
};

/** The form a trip is registered with; with errors, what was typed stays. */
export function FormPage({ setting, fields, errors, formKey }: FormPageProps) {
  const { frame, form } = setting.words;
  const { language } = setting;
  const names = wordsFor(language).rules.statuses;
  const common = (name: PageField) => ({ name, field: form.fields[name], frame, error: errors.get(name) });
  const date = (name: PageField) => ({
    ...common(name),
    typed: typedDateIn(fields, name),
    suspects: suspectsIn(fields, name),
  });
  const text = (name: PageField) => ({ ...common(name), value: fields[name] ?? '' });
  const labelled = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: words[value] }));
  return (
    <Layout setting={setting} title={form.title} hasErrors={errors.size > 0}>
      <ErrorSummary frame={frame} errors={listErrors(setting, errors)} />
      <h1>{form.title}</h1>
      <p class="lead">{form.text}</p>
      <ul class="points">
        {form.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <form method="post" action={`/?lang=${language}`} novalidate>
        <input type="hidden" name="formKey" value={formKey} />

        <Section title={form.sections.trip}>
          <DateField {...date('departs')} />
          <DateField {...date('returns')} optional />
        </Section>

        <Section title={form.sections.stay}>
          <SelectField {...common('status')}>
            <option value="">{form.choose}</option>
            <Options
              choices={statuses
                .map((status) => ({ value: status, label: names[status] }))
                .toSorted((one, other) => (language === 'ja' ? 0 : one.label < other.label ? -1 : 1))}
              value={fields.status ?? ''}
            />
          </SelectField>
          <SelectField {...common('grant')}>
            <option value="">{form.choose}</option>
            <Options choices={labelled(grantChoices, form.grants)} value={fields.grant ?? ''} />
          </SelectField>
          <DateField {...date('stayEnds')} />
          <DateField {...date('cardEnds')} optional />
          <RadioField
            {...common('pending')}
            choices={labelled(pendingChoices, form.pendings)}
            value={fields.pending ?? 'none'}
          >
            <DateField {...date('pendingFiled')} />
          </RadioField>
        </Section>

        <Section title={form.sections.permit}>
          <RadioField
            {...common('permit')}
            choices={labelled(permitChoices, form.permits)}
            value={fields.permit ?? 'none'}
          >
            <DateField {...date('permitEffective')} />
            <DateField {...date('permitEnds')} />
          </RadioField>
        </Section>

        <Section title={form.sections.contact}>
          <TextField {...text('email')} type="email" autocomplete="email" />
          <TextField {...text('name')} optional autocomplete="name" />
          <SelectField {...common('language')}>
            <Options choices={letterLanguages} value={fields.language ?? language} />
          </SelectField>
          <SelectField {...common('timeZone')}>
            <TimeZones setting={setting} value={fields.timeZone ?? 'Asia/Tokyo'} />
          </SelectField>
        </Section>

        <p>{form.next}</p>
        <button type="submit">{form.button}</button>
      </form>
    </Layout>
  );
}

const Section = ({ title, children }: { readonly title: string; readonly children?: Child }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

/** The list with the usual places on top; a place is selected once, in the first group that has it. */
function TimeZones({ setting, value }: { readonly setting: PageSetting; readonly value: string }) {
  const { form } = setting.words;
  const options = (zones: readonly string[]) => zones.map((zone) => ({ value: zone, label: nameZone(zone) }));
  const isUsual = usualZones.some((zone) => zone === value);
  return (
    <>
      <optgroup label={form.usualZones}>
        <Options choices={options(usualZones)} value={value} />
      </optgroup>
      <optgroup label={form.allZones}>
        <Options choices={options(allZones)} value={isUsual ? '' : value} />
      </optgroup>
    </>
  );
}

const dateFields = new Set<PageField>([
  'departs',
  'returns',
  'stayEnds',
  'cardEnds',
  'pendingFiled',
  'permitEffective',
  'permitEnds',
]);

function listErrors({ words }: PageSetting, errors: ReadonlyMap<PageField, string>) {
  return [...errors].map(([field, message]) => ({
    href: `#${field}${dateFields.has(field) ? `-${words.frame.dateOrder[0]}` : ''}`,
    text: `${words.form.fields[field].short}: ${message}`,
  }));
}
