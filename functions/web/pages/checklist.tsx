import { dayOf } from '../../../shared/calendar';
import type { Registration, Traveller } from '../../../shared/registrations/registration';
import type { Action } from '../../../shared/rules/assessment';
import { localDay } from '../../hours';
import type { LinkPageProps } from './confirm-page';

type ChecklistProps = LinkPageProps & {
  readonly registration: Registration;
  readonly traveller: Traveller;
  readonly actions: readonly Action[];
  /** What the last press noted, where it was for this traveller: said here, where the reader comes back to. */
  readonly said: string | undefined;
};

/** The name of a traveller's checklist on the page, to come back to. */
export const checklistOf = (traveller: string): string => `todo-${traveller}`;

/** What one person is to do and by when, each with a box to press. What is ticked stays in its place. */
export function Checklist({ setting, base, registration, traveller, actions, said }: ChecklistProps) {
  const { own } = setting.words;
  if (actions.length === 0) return null;
  return (
    <section id={checklistOf(traveller.id)}>
      <h3>{own.todo}</h3>
      {said === undefined ? null : (
        <div class="banner" role="status">
          <p>{said}</p>
        </div>
      )}
      <p>{own.ticks.text}</p>
      <ul class="checklist">
        {actions.map((action) => (
          <Item setting={setting} base={base} registration={registration} traveller={traveller} action={action} />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = Omit<ChecklistProps, 'actions' | 'said'> & { readonly action: Action };

function Item({ setting, base, registration, traveller, action: { code, by } }: ItemProps) {
  const { own } = setting.words;
  const { dates, rules } = setting.core;
  const text = rules.actions[code];
  const tick = registration.ticks?.find((one) => one.traveller === traveller.id && one.action === code);
  const isDone = tick !== undefined;
  return (
    <li class={isDone ? 'done' : undefined}>
      <form method="post" action={`${base}/tick?lang=${setting.language}`}>
        <input type="hidden" name="traveller" value={traveller.id} />
        <input type="hidden" name="action" value={code} />
        <button type="submit" class="tick" name="done" value={isDone ? 'no' : 'yes'}>
          <span class="unseen">{isDone ? own.ticks.untick(text) : own.ticks.tick(text)}</span>
        </button>
      </form>
      <div>
        {text}
        {isDone ? (
          <small>{own.ticks.ticked(dates.plain(localDay(tick.at, registration.contact.timeZone)))}</small>
        ) : by === null ? null : (
          <small class="by">{own.todoBy(dates.plain(dayOf(by)))}</small>
        )}
      </div>
    </li>
  );
}
