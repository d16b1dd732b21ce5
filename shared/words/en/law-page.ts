import type { LawPageWords } from '../law-page-words';
import { plural } from '../plural';

const granted = (period: string): string => `granted ${period}`;

/** What the page of the law says around the rules, in English. */
export const lawPage: LawPageWords = {
  title: 'The law behind the dates',
  text: 'Every date we give comes from a rule of Japanese law. Here is each of them: what it says, where it is written, how sure we are, and since when it holds.',
  languages:
    'The rules are written here in English and Japanese. The statutes exist in Japanese, and only that text decides.',
  asOf: (today, checked) => `As the law stands on ${today}. Last compared with the sources on ${checked}.`,
  notAdvice: {
    title: 'This is not legal advice',
    text: 'These are our summaries. The law has exceptions they leave out, and it changes. Confirm what matters to you with Immigration before you rely on it.',
    ask: 'For a refusal, a revocation or a criminal case, talk to a lawyer as well: the Japan Legal Support Center (Houterasu) finds one and speaks many languages, 0570-078377.',
  },
  contents: 'On this page',
  rules: {
    title: 'The rules',
    text: 'Each rule says how sure we are of it:',
  },
  confidence: {
    official: {
      short: 'read in the official text',
      long: 'we read it in the statute, or on a page of the state, an embassy or a city.',
    },
    secondary: {
      short: 'reported, official text not read',
      long: 'lawyers, universities or newspapers report it and name an official source that we have not read ourselves.',
    },
    derived: {
      short: 'our careful reading',
      long: 'the text leaves it open; where readings differ, we take the one with the earlier date.',
    },
  },
  since: (date) => `in force since ${date}`,
  sinceAtLeast: (date) => `in force since ${date} or earlier`,
  between: (from, until) => `in force from ${from} to ${until}`,
  comesIntoForce: (date) => `comes into force on ${date}`,
  checked: (date) => `checked on ${date}`,
  ended: 'Ended',
  coming: 'Not yet in force',
  endedVersion: (date) => `What it said until ${date}`,
  comingVersion: (date) => `What it will say from ${date}`,
  fees: {
    title: 'Fees',
    text: 'What counts is the day on which Immigration accepts the application. Please check the amount with Immigration before you pay.',
    acceptedFrom: 'Accepted',
    from: (date) => `from ${date}`,
    single: 'Re-entry permit, single',
    multiple: 'Re-entry permit, multiple',
    yen: (amount) => `¥${amount}`,
    online: (amount) => `online ¥${amount}`,
    onlineCharge: (amount, charge) => `online ¥${amount} + ¥${charge} charge`,
    stay: {
      title: 'Renewing or changing the stay',
      text: 'The fee is for each application that is granted, and may depend on the period.',
      granted: 'Period granted',
      fee: 'Fee',
      any: 'any',
      upTo: (months) => `up to ${period(months)}`,
      under: (months) => `less than ${period(months)}`,
      exactly: (months) => period(months),
      orMore: (months) => `${period(months)} or more`,
      longer: 'longer',
      permanentResidence: 'permanent residence',
    },
  },
  changes: {
    title: 'What has changed, and what will',
    text: 'An assessment of a day uses the law of that day.',
    day: 'Day',
    change: 'Change',
    kinds: { began: 'new', replaced: 'changed', ended: 'last day' },
  },
  examples: {
    title: 'Worked examples',
    text: 'Invented people, and what these rules say about them. Each is checked every time the program changes.',
    who: 'Who, and which dates',
    outcome: 'What comes out',
    askedOn: (date) => `asked on ${date}`,
    verdicts: {
      clear: 'Fits',
      tight: 'Fits, but tight',
      'permit-needed': 'Needs a re-entry permit',
      'extension-needed': 'Needs an extension',
      'fix-first': 'Something to fix first',
      impossible: 'Not as planned',
      lapsed: 'The right appears to be over',
      undetermined: 'Cannot be said yet',
    },
    backBy: 'Last day to be back:',
    planBy: (date) => `plan for ${date}`,
    noWayHome: 'No permission to return on, so no last day.',
    bounds: {
      'one-year': 'one year after leaving',
      'two-years': 'two years after leaving',
      'stay-end': 'the stay ends',
      'continuation-end': 'two months after the stay ended',
      'permit-end': 'the permit ends',
      decision: 'the decision on the application',
      'document-end': 'the travel document ends',
    },
    missing: 'We would have to know:',
    see: 'See',
    unspoken: 'What the dates cannot say',
    facts: {
      stayEnds: (date) => `stay ends ${date}`,
      grants: {
        '30-days-or-less': granted('30 days or less'),
        '3-months-or-less': granted('3 months or less'),
        unknown: 'period granted not known',
      },
      grantMonths: (months) => granted(period(months)),
      cardEnds: (date) => `card ends ${date}`,
      cards: {
        'issued-later': 'card issued later',
        missing: 'card not in hand at departure',
        none: 'no residence card',
      },
      passports: { expired: 'passport expired', 'refugee-travel-document': 'refugee travel document' },
      passportEnds: (date) => `valid until ${date}`,
      born: (date) => `born ${date}`,
      exclusions: {
        'revocation-hearing': 'notice of a revocation hearing',
        'departure-hold': 'departure may be held',
        'detention-order': 'detention order issued',
        'supervisory-measure': 'supervisory measure',
        'refugee-application': 'stay granted for a refugee application',
        'designated-risk': 'told that a permit is needed',
      },
      pending: {
        renewal: (date) => `renewal applied for on ${date}`,
        change: (date) => `change of status applied for on ${date}`,
        'permanent-residence': (date) => `permanent residence applied for on ${date}`,
      },
      decided: (date) => `decided on ${date}`,
      permits: {
        single: (from, until) => `single permit from ${from} to ${until}`,
        multiple: (from, until) => `multiple permit from ${from} to ${until}`,
      },
      permitUsed: 'permit used by an earlier trip',
      departs: (date) => `leaves ${date}`,
      returns: (date) => `plans to return ${date}`,
      openReturn: 'return open',
      returned: (date) => `came back ${date}`,
      leavesForGood: 'marks “will not return”',
      noTrip: 'no trip',
    },
  },
  top: 'Back to the top',
};

/** `6 months`, `1 year`. */
function period(months: number): string {
  if (months % 12 !== 0) return `${months} months`;
  return plural('en', months / 12, { one: '1 year', other: `${months / 12} years` });
}
