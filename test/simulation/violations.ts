/** What must never happen, and what must always have happened once the world was healthy for a while. */

export const rules = {
  'not-sent': 'a letter that was due was not sent, superseded or skipped',
  late: 'a letter came more than 30 minutes late in a healthy world',
  duplicate: 'a letter went twice, outside the documented window',
  'not-wanted': 'a letter went to somebody unconfirmed, untold, stopped, returned, suppressed or erased',
  ledger: 'the ledger says something else than SES took',
  'no-alarm': 'an item waits and has no alarm at its hour',
  'stray-alarm': 'an alarm no item names is still there after the clean-up',
  'ring-changed': 'a ring with nothing due changed something',
  overwritten: 'what somebody had written was overwritten',
  'registered-twice': 'one form became two registrations',
  stuck: 'something never came to an end: a message, a record, an upload',
} as const;
export type Rule = keyof typeof rules;

export type Violation = { readonly rule: Rule; readonly at: number; readonly what: string };
