/**
 * What may become of a registration, as a table: state → event → next state.
 * - `told`: an employer registered the person; reminders may go 24 hours after SES took the notice.
 * - `keep`: whoever left their employer takes the registration over; from then on it is as if they had registered and confirmed it.
 * - `unreachable`: the address bounced for good, or its reader is somebody else. An employer may give a new one, which is told
 *   first (`readdress`); whoever still holds a link may name another and confirm it there (`revive`).
 * - `restart`, `rejoin`: whoever stopped wants their letters again; `rejoin` where an employer registered them.
 * - `erasing`: read as absent. Only the receipt is still to be sent; then the item is deleted. Of people their employer registered
 *   an empty entry stays in this state: it is their objection.
 * - `unwelcome`: the reader complained; nothing but erasing follows. A stopped registration stays stopped, whatever bounces later.
 */
export const lifecycle = {
  'awaiting-confirmation': {
    confirm: 'active',
    stop: 'stopped',
    bounce: 'unreachable',
    complain: 'unwelcome',
    'not-me': 'erasing',
    erase: 'erasing',
  },
  told: {
    keep: 'active',
    stop: 'stopped',
    bounce: 'unreachable',
    complain: 'unwelcome',
    'not-me': 'unreachable',
    erase: 'erasing',
  },
  active: { stop: 'stopped', bounce: 'unreachable', complain: 'unwelcome', 'not-me': 'erasing', erase: 'erasing' },
  stopped: { restart: 'active', rejoin: 'told', complain: 'unwelcome', erase: 'erasing' },
  unreachable: { readdress: 'told', revive: 'active', stop: 'stopped', complain: 'unwelcome', erase: 'erasing' },
  unwelcome: { erase: 'erasing' },
  erasing: {},
} as const satisfies Record<string, Partial<Record<string, string>>>;

export type RegistrationState = keyof typeof lifecycle;

export const isState = (text: unknown): text is RegistrationState =>
  typeof text === 'string' && Object.hasOwn(lifecycle, text);

type Arrows<State> = State extends RegistrationState ? keyof (typeof lifecycle)[State] : never;
export type RegistrationEvent = Arrows<RegistrationState>;

/** The state after the event, or undefined where the table has no such arrow. */
export function next(state: RegistrationState, event: RegistrationEvent): RegistrationState | undefined {
  const arrows: Partial<Record<RegistrationEvent, RegistrationState>> = lifecycle[state];
  return arrows[event];
}
