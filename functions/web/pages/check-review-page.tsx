import { dayOf, isDateText } from '../../../shared/calendar';
import {
  type DatePageField,
  exclusionsIn,
  isDateField,
  type PageField,
  type PageFields,
  pageFields,
  typedDateIn,
} from '../../../shared/registrations/page-form';
import type { Registration } from '../../../shared/registrations/registration';
import { readTypedDate } from '../../../shared/registrations/typed-date-form';
import type { Assessment } from '../../../shared/rules/assessment';
import { nameOfLanguage, writtenLanguageFor } from '../../../shared/words/languages';
import type { LetterSeen } from '../letters-of';
import { anchorOf } from './form-page';
import { Layout, type PageSetting } from './layout';
import { LettersTable } from './letters-table';
import { nameZone } from './time-zones';
import { VerdictBox } from './verdict-box';
import { Why } from './why';

export type ReviewPageProps = {
  readonly setting: PageSetting;
  /** What was typed, as it was typed: it goes along in hidden fields, whichever button is pressed. */
  readonly fields: PageFields;
  /** What would be registered; nothing is yet. */
  readonly draft: Registration;
  readonly assessments: readonly Assessment[];
  readonly letters: readonly LetterSeen[];
  /** Why the last button did not register. */
  readonly refused?: 'tooQuick' | 'tooManyRequests' | undefined;
};

const formId = 'review';

/** Every answer once more, each with a way back to its field; what the law says of them; which letters will come; and the button. */
export function ReviewPage({ setting, fields, draft, assessments, letters, refused }: ReviewPageProps) {
  const { form } = setting.words;
  const { review } = setting.words.check;
  const { language } = setting;
  const [traveller] = draft.travellers;
  const [assessment] = assessments;
  const reminders = letters.filter(({ kind }) => kind !== 'confirm');
  return (
    <Layout setting={setting} title={review.title} typedIn={formId}>
      <h1>{review.title}</h1>
      {refused === undefined ? null : (
        <div class="notice" tabindex={-1} autofocus>
          <p>{refused === 'tooQuick' ? form.tooQuick : setting.words.refusals.tooManyRequests.text}</p>
        </div>
      )}
      <p class="lead">{review.text}</p>
      <form id={formId} method="post" action={`/?lang=${language}`}>
        {Object.entries({ ...fields, page: formId, pageLanguage: language }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <dl class="answers">
          {answersIn(setting, fields).map(({ field, text }) => (
            <div>
              <dt>{form.fields[field].short}</dt>
              <dd>{text ?? <span class="optional">{review.notGiven}</span>}</dd>
              <dd class="change">
                <button
                  type="submit"
                  class="plain"
                  name="step"
                  value="change"
                  formaction={`/?lang=${language}#${anchorOf(setting, field)}`}
                  aria-label={review.changeOf(form.fields[field].short)}
                >
                  {review.change}
                </button>
              </dd>
            </div>
          ))}
        </dl>
        {traveller === undefined || assessment === undefined ? null : (
          <>
            <h2>{setting.words.check.answer.title}</h2>
            <VerdictBox
              setting={setting}
              traveller={traveller}
              assessment={assessment}
              timeZone={draft.contact.timeZone}
            />
            <Why setting={setting} traveller={traveller} assessment={assessment} />
          </>
        )}
        <h2>{review.letters}</h2>
        {reminders.length === 0 ? (
          <p>{review.noLetters}</p>
        ) : (
          <LettersTable setting={setting} letters={reminders} timeZone={draft.contact.timeZone} />
        )}
        <p class="after">{review.stop}</p>
        <p>{review.family}</p>
        <p>{form.next}</p>
        <button type="submit" name="step" value="register">
          {form.button}
        </button>
      </form>
    </Layout>
  );
}

type Answer = { readonly field: PageField; readonly text: string | undefined };

/** Shown though they were left empty: the reader may have forgotten them. */
const expected: ReadonlySet<PageField> = new Set([
  'departs',
  'returns',
  'status',
  'stayEnds',
  'cardEnds',
  'email',
  'name',
]);

/** The answers as their reader says them, in the order of the form. What was not asked, or was left as it is for most, is left out. */
const answersIn = (setting: PageSetting, fields: PageFields): readonly Answer[] =>
  pageFields
    .map((field) => ({ field, text: sayAnswer(setting, fields, field) }))
    .filter(({ field, text }) => text !== undefined || expected.has(field));

function sayAnswer(setting: PageSetting, fields: PageFields, field: PageField): string | undefined {
  const { form } = setting.words;
  const { rules } = setting.core;
  const value = fields[field]?.trim() || undefined;
  if (isDateField(field)) return isAsked(field, fields) ? sayDate(setting, fields, field) : undefined;
  switch (field) {
    case 'email':
    case 'name':
      return value;
    case 'language':
      return value && nameOfLanguage(writtenLanguageFor(value));
    case 'timeZone':
      return value && nameZone(value);
    case 'status':
      return pick(rules.statuses, value);
    case 'grant':
      return pick(form.grants, value);
    case 'permit':
      return pick(form.permits, value);
    case 'pending':
      return pick(form.pendings, value);
    case 'declaresReturn':
      return value === 'no' ? form.declaresReturns.no : undefined;
    case 'card':
      return value === 'held' ? undefined : pick(form.cards, value);
    case 'passport':
      return value === 'valid' ? undefined : pick(form.passports, value);
    case 'exclusions': {
      const told = exclusionsIn(fields).map((exclusion) => form.exclusions[exclusion]);
      return told.length === 0 ? undefined : told.join(' / ');
    }
  }
}

const pick = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  value: string | undefined,
): string | undefined => Object.entries<string>(words).find(([key]) => key === value)?.[1];

function sayDate({ core }: PageSetting, fields: PageFields, field: DatePageField): string | undefined {
  const { text } = readTypedDate(typedDateIn(fields, field));
  return text !== null && isDateText(text) ? core.dates.plain(dayOf(text)) : undefined;
}

/** The dates of an answer that was taken back stay in their boxes, and count no more. */
const isAsked = (field: DatePageField, { permit = 'none', pending = 'none' }: PageFields): boolean => {
  if (field === 'permitEffective' || field === 'permitEnds') return permit !== 'none';
  return field !== 'pendingFiled' || pending !== 'none';
};
