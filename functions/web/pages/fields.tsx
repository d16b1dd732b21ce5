import type { Child } from 'hono/jsx';
import type { DatePart, TypedDate } from '../../../shared/registrations/typed-date-form';
import type { FieldWords, PageFrameWords } from '../../../shared/words/page-words';

/** What every field of a form shares: its name, its words, and what is wrong with it. */
type FieldProps = {
  readonly name: string;
  readonly field: FieldWords;
  readonly frame: PageFrameWords;
  readonly optional?: boolean;
  readonly error?: string | undefined;
};

type Described = Pick<FieldProps, 'name' | 'field' | 'error'>;

const describedBy = ({ name, field, error }: Described): string | undefined =>
  [field.hint === undefined ? '' : `${name}-hint`, error === undefined ? '' : `${name}-error`].join(' ').trim() ||
  undefined;

type NotesProps = Described & { readonly frame: PageFrameWords; readonly example?: string };

/** The hint, an example of what to type, and what is wrong with what was typed. */
function Notes({ name, field, error, frame, example }: NotesProps) {
  return (
    <>
      {field.hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {field.hint}
        </p>
      )}
      {example === undefined ? null : (
        <p class="hint" id={`${name}-example`}>
          {example}
        </p>
      )}
      {error === undefined ? null : (
        <p class="error" id={`${name}-error`}>
          <span class="unseen">{frame.errorPrefix}</span>
          {error}
        </p>
      )}
    </>
  );
}

const Optional = ({ frame, optional = false }: Pick<FieldProps, 'frame' | 'optional'>) =>
  optional ? <span class="optional"> {frame.optional}</span> : null;

const groupClass = (error: string | undefined): string => (error === undefined ? 'field' : 'field wrong');

type TextProps = FieldProps & {
  readonly value: string;
  readonly type?: 'text' | 'email';
  readonly autocomplete?: string;
};

/** One line of text. */
export function TextField({ name, field, frame, optional, error, value, type = 'text', autocomplete }: TextProps) {
  return (
    <div class={groupClass(error)}>
      <label for={name}>
        {field.label}
        <Optional frame={frame} optional={optional ?? false} />
      </label>
      <Notes name={name} field={field} error={error} frame={frame} />
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        autocomplete={autocomplete}
        spellcheck={false}
        aria-describedby={describedBy({ name, field, error })}
        aria-invalid={error === undefined ? undefined : 'true'}
      />
    </div>
  );
}

type SelectProps = FieldProps & { readonly children?: Child };

/** One of many, in a list. */
export function SelectField({ name, field, frame, optional, error, children }: SelectProps) {
  return (
    <div class={groupClass(error)}>
      <label for={name}>
        {field.label}
        <Optional frame={frame} optional={optional ?? false} />
      </label>
      <Notes name={name} field={field} error={error} frame={frame} />
      <select
        id={name}
        name={name}
        aria-describedby={describedBy({ name, field, error })}
        aria-invalid={error === undefined ? undefined : 'true'}
      >
        {children}
      </select>
    </div>
  );
}

type Choice = { readonly value: string; readonly label: string };

export const Options = ({ choices, value }: { readonly choices: readonly Choice[]; readonly value: string }) => (
  <>
    {choices.map((choice) => (
      <option value={choice.value} selected={choice.value === value}>
        {choice.label}
      </option>
    ))}
  </>
);

type RadioProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly value: string;
  /** What is asked further where the answer is not the first; hidden until then where the browser can. */
  readonly children?: Child;
};

/** One of a few, all in sight. */
export function RadioField({ name, field, frame, error, choices, value, children }: RadioProps) {
  return (
    <fieldset class={`${groupClass(error)} radios`} aria-describedby={describedBy({ name, field, error })}>
      <legend>{field.label}</legend>
      <Notes name={name} field={field} error={error} frame={frame} />
      {choices.map((choice, index) => (
        <div class="radio">
          <input
            type="radio"
            id={index === 0 ? name : `${name}-${choice.value}`}
            name={name}
            value={choice.value}
            checked={choice.value === value}
          />
          <label for={index === 0 ? name : `${name}-${choice.value}`}>{choice.label}</label>
        </div>
      ))}
      {children === undefined ? null : <div class="further">{children}</div>}
    </fieldset>
  );
}

type DateProps = FieldProps & {
  readonly typed: TypedDate;
  /** The boxes to mark where there is an error. */
  readonly suspects: readonly DatePart[];
};

/** A date in three boxes. Not `type=date`: it opens on today, and nobody finds a date five years away in it. */
export function DateField({ name, field, frame, optional, error, typed, suspects }: DateProps) {
  const described = { name, field, error };
  const describing = [describedBy(described), `${name}-example`].join(' ').trim();
  return (
    <fieldset class={groupClass(error)} aria-describedby={describing}>
      <legend>
        {field.label}
        <Optional frame={frame} optional={optional ?? false} />
      </legend>
      <Notes {...described} frame={frame} example={frame.dateHint} />
      <div class="date">
        {frame.dateOrder.map((part) => (
          <div>
            <label for={`${name}-${part}`}>{frame.dateParts[part]}</label>
            <input
              id={`${name}-${part}`}
              name={`${name}-${part}`}
              class={part}
              value={typed[part]}
              autocomplete="off"
              inputmode={part === 'month' ? undefined : 'numeric'}
              aria-invalid={error !== undefined && suspects.includes(part) ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** What is wrong on a page, on top of it, each a link to its field. */
export type ListedError = { readonly href: string; readonly text: string };

export function ErrorSummary({
  frame,
  errors,
}: {
  readonly frame: PageFrameWords;
  readonly errors: readonly ListedError[];
}) {
  if (errors.length === 0) return null;
  return (
    <div class="summary" role="alert" aria-labelledby="summary-title" tabindex={-1} autofocus>
      <h2 id="summary-title">{frame.errorTitle}</h2>
      <ul>
        {errors.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Tickable = { readonly name: string; readonly label: string; readonly checked: boolean };

/** Any of a few, each in a box of its own. */
export function CheckboxField({
  name,
  field,
  frame,
  error,
  choices,
}: FieldProps & { readonly choices: readonly Tickable[] }) {
  return (
    <fieldset class={groupClass(error)} aria-describedby={describedBy({ name, field, error })}>
      <legend>{field.label}</legend>
      <Notes name={name} field={field} error={error} frame={frame} />
      {choices.map((choice, index) => {
        const id = index === 0 ? name : choice.name;
        return (
          <div class="radio">
            <input type="checkbox" id={id} name={choice.name} value="yes" checked={choice.checked} />
            <label for={id}>{choice.label}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
