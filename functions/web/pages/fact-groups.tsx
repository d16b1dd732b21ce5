import {
  cardChoices,
  declaresReturnChoices,
  exclusionChoices,
  exclusionField,
  grantChoices,
  type PageField,
  type PageFields,
  passportChoices,
  pendingChoices,
  permitChoices,
  suspectsIn,
  typedDateIn,
} from '../../../shared/registrations/page-form';
import { statuses } from '../../../shared/rules/facts';
import { CheckboxField, DateField, Options, RadioField, SelectField } from './fields';
import type { PageSetting } from './layout';

export type GroupProps = {
  readonly setting: PageSetting;
  readonly fields: PageFields;
  /** What is wrong, by field. */
  readonly errors: ReadonlyMap<PageField, string>;
};

/** What every field of one group is made of: its words, what was typed, and what is wrong with it. */
function fieldsOf({ setting, fields, errors }: GroupProps) {
  const { frame, form } = setting.words;
  const common = (name: PageField) => ({ name, field: form.fields[name], frame, error: errors.get(name) });
  return {
    common,
    date: (name: PageField) => ({
      ...common(name),
      typed: typedDateIn(fields, name),
      suspects: suspectsIn(fields, name),
    }),
    choice: <Value extends string>(
      name: PageField,
      values: readonly Value[],
      words: Readonly<Record<Value, string>>,
    ) => ({
      ...common(name),
      choices: values.map((value) => ({ value, label: words[value] })),
      value: fields[name] ?? values[0] ?? '',
    }),
  };
}

/** When somebody leaves, and when they mean to return. */
export function TripFields(props: GroupProps) {
  const { date } = fieldsOf(props);
  return (
    <>
      <DateField {...date('departs')} />
      <DateField {...date('returns')} optional />
    </>
  );
}

/** What the residence card says. */
export function StayFields(props: GroupProps) {
  const { setting, fields } = props;
  const { form } = setting.words;
  const names = setting.core.rules.statuses;
  const isJapanese = setting.language === 'ja' || setting.language === 'ja-easy';
  const { common, date, choice } = fieldsOf(props);
  const grant = choice('grant', grantChoices, form.grants);
  return (
    <>
      <SelectField {...common('status')}>
        <option value="">{form.choose}</option>
        <Options
          choices={statuses
            .map((status) => ({ value: status, label: names[status] }))
            // In Japanese the order of the law is the one people know.
            .toSorted((one, other) => (isJapanese ? 0 : one.label < other.label ? -1 : 1))}
          value={fields.status ?? ''}
        />
      </SelectField>
      <SelectField {...common('grant')}>
        <option value="">{form.choose}</option>
        <Options choices={grant.choices} value={fields.grant ?? ''} />
      </SelectField>
      <DateField {...date('stayEnds')} />
      <DateField {...date('cardEnds')} optional />
    </>
  );
}

/** What matters to some: a permit, an application, a child; and, folded away, what matters to few. */
export function FurtherFields(props: GroupProps) {
  const { setting, fields, errors } = props;
  const { form, check } = setting.words;
  const { common, date, choice } = fieldsOf(props);
  return (
    <>
      <RadioField {...choice('permit', permitChoices, form.permits)}>
        <DateField {...date('permitEffective')} />
        <DateField {...date('permitEnds')} />
      </RadioField>
      <RadioField {...choice('pending', pendingChoices, form.pendings)}>
        <DateField {...date('pendingFiled')} />
      </RadioField>
      <DateField {...date('birthDate')} optional />
      <details class="seldom" open={isSeldomTold(fields, errors)}>
        <summary>{check.seldom}</summary>
        <RadioField {...choice('declaresReturn', declaresReturnChoices, form.declaresReturns)} />
        <RadioField {...choice('card', cardChoices, form.cards)} />
        <RadioField {...choice('passport', passportChoices, form.passports)}>
          <DateField {...date('passportEnds')} />
        </RadioField>
        <CheckboxField
          {...common('exclusions')}
          choices={exclusionChoices.map((exclusion) => ({
            name: exclusionField(exclusion),
            label: form.exclusions[exclusion],
            checked: fields[exclusionField(exclusion)] === 'yes',
          }))}
        />
      </details>
    </>
  );
}

/** Open where something in it was answered unusually, or is wrong. */
const isSeldomTold = (fields: PageFields, errors: ReadonlyMap<PageField, string>): boolean =>
  (fields.declaresReturn ?? 'yes') !== 'yes' ||
  (fields.card ?? 'held') !== 'held' ||
  (fields.passport ?? 'valid') !== 'valid' ||
  exclusionChoices.some((exclusion) => fields[exclusionField(exclusion)] === 'yes') ||
  (['declaresReturn', 'card', 'passport', 'passportEnds', 'exclusions'] as const).some((name) => errors.has(name));
