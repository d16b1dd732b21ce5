/**
 * What may become of a registration, as a table: state → event → next state.
 * - `told`: an employer registered the person; reminders may go 24 hours after SES took the notice.
 * - `keep`: whoever left their employer takes the registration over; from then on it is as if they had registered and confirmed it.
 * - `unreachable`: the address bounced for good; an employer may give a new one, which is told first.
 * - `unwelcome`: the reader complained; final. A stopped registration stays stopped, whatever bounces later.
 */
export const lifecycle = {
  'awaiting-confirmation': { confirm: 'active', stop: 'stopped', bounce: 'unreachable', complain: 'unwelcome' },
  told: { keep: 'active', stop: 'stopped', bounce: 'unreachable', complain: 'unwelcome' },
  active: { stop: 'stopped', bounce: 'unreachable', complain: 'unwelcome' },
  stopped: { complain: 'unwelcome' },
  unreachable: { readdress: 'told', stop: 'stopped', complain: 'unwelcome' },
  unwelcome: {},
} as const satisfies Record<string, Partial<Record<string, string>>>;

export type RegistrationState = keyof typeof lifecycle;
export type RegistrationEvent = 'confirm' | 'stop' | 'bounce' | 'complain' | 'readdress' | 'keep';

/** The state after the event, or undefined where the table has no such arrow. */
export function next(state: RegistrationState, event: RegistrationEvent): RegistrationState | undefined {
  const arrows: Partial<Record<RegistrationEvent, RegistrationState>> = lifecycle[state];
  return arrows[event];
}
