import type { ExplainWords } from '../explain-words';

/** Why a date is what it is, and what would change it, in English. */
export const explain: ExplainWords = {
  ended: (date) => `The permission to come back appears to have ended on ${date}. Please confirm it with Immigration.`,
  plan: {
    'week-earlier': (date) =>
      `Plan to be back by ${date}, a week earlier: one cancelled flight should not cost you your status.`,
    'within-the-stay': (date) =>
      `Plan to be back by ${date}, while your period of stay itself still runs: the time after it ends on the very day your application is decided.`,
  },
  because: (date, why) => `The last day is ${date}, ${why}.`,
  becausePast: (date, why) => `The last day was ${date}, ${why}.`,
  later: {
    'one-year': (date) => `One year of special re-entry alone would have allowed ${date}.`,
    'two-years': (date) => `Two years of special re-entry alone would have allowed ${date}.`,
    'stay-end': (date) => `Your period of stay alone would have allowed ${date}.`,
    'continuation-end': (date) =>
      `Your stay alone, which continues while your application is undecided, would have allowed ${date} at the latest.`,
    'permit-end': (date) => `The day printed on your re-entry permit alone would have allowed ${date}.`,
    decision: (date) =>
      `Your stay alone, which ended with the decision on your application, would have allowed ${date}.`,
    'document-end': (date) => `The day printed on your refugee travel document alone would have allowed ${date}.`,
  },
  changes: {
    special: (until) =>
      `If you tick “temporary departure” because you mean to come back, special re-entry could reach as far as ${until}.`,
    permit: ({ by, until, held, untilStayEnds, fee }) =>
      `A ${held ? 'new ' : ''}re-entry permit obtained by ${by}, before you leave, could reach as far as ${until}${untilStayEnds ? ', the last day of your period of stay' : ''}. ${fee}`,
    fee: (single, multiple, asOf) =>
      `As of ${asOf} it costs ${single} yen for one trip and ${multiple} yen for several; please check the fee on the Immigration page.`,
    renewal: (until, opens) =>
      `If your stay is renewed before you leave, which you can apply for ${opens === 'now' ? 'now' : `from about ${opens.from}`}, the last day could be as late as ${until}, if the new period reaches that far.`,
    renewalTooLate: (from) =>
      `Your stay can usually be renewed only from about ${from}, after the day you plan to leave. Ask Immigration whether your reason allows you to apply earlier; with a longer stay, the last day could be later.`,
    extension: ({ by, until }) =>
      `An extension of your permit by a Japanese embassy or consulate, asked for by ${by} while the permit is valid and for a reason you cannot help, could reach as far as ${until}.`,
  },
  unknown: {
    stayEnds: 'Every permission to come back ends with the period of stay at the latest.',
    grant:
      'Whoever was granted three months or less has no special re-entry, however much of it is left. We do not guess: a wrong date could cost you your status.',
    passportEnds: 'You come back on this document, so its last day is the last day to be back.',
  },
  turnTo: {
    lapsed: [
      'Before you fly or work, find out where you stand: tell Immigration your status, the days of your trip and what happened.',
      'If you are abroad, ask the nearest Japanese embassy or consulate which visa you need now.',
    ],
    impossible: ['Before you book or cancel anything, talk to Immigration, or to a lawyer who knows immigration law.'],
  },
  immigration:
    'Immigration Services Agency, Foreign Residents Information Center: 0570-013904, from abroad +81-3-5796-7112, Monday to Friday 8:30 to 17:15 in Japan.',
};
