/** What is counted: letters a stranger made us owe to a mailbox, requests for such letters from a network, and links asked for in vain. */
export type Counted = 'letters-to-mailbox' | 'letters-from-network' | 'links-in-vain';

/** How often something happened in this hour of the clock, for caps; forgotten two hours after the hour began. */
export type Counts = {
  /**
   * One more; answers how many there are with it, so of callers at the same moment each gets another number.
   * `whose` (an address, a network) is kept as a keyed hash that changes every hour: no key names anybody.
   */
  readonly add: (what: Counted, whose: string) => Promise<number>;
};
