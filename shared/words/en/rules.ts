import type { RulesWords, TellingRules } from '../rules-words';

const statuses: RulesWords['statuses'] = {
  diplomat: 'Diplomat',
  official: 'Official',
  professor: 'Professor',
  artist: 'Artist',
  'religious-activities': 'Religious Activities',
  journalist: 'Journalist',
  'highly-skilled-professional-1': 'Highly Skilled Professional (i)',
  'highly-skilled-professional-2': 'Highly Skilled Professional (ii)',
  'business-manager': 'Business Manager',
  'legal-accounting-services': 'Legal/Accounting Services',
  'medical-services': 'Medical Services',
  researcher: 'Researcher',
  instructor: 'Instructor',
  'engineer-humanities-international': 'Engineer/Specialist in Humanities/International Services',
  'intra-company-transferee': 'Intra-company Transferee',
  'nursing-care': 'Nursing Care',
  entertainer: 'Entertainer',
  'skilled-labor': 'Skilled Labor',
  'specified-skilled-worker-1': 'Specified Skilled Worker (i)',
  'specified-skilled-worker-2': 'Specified Skilled Worker (ii)',
  'technical-intern-training-1': 'Technical Intern Training (i)',
  'technical-intern-training-2': 'Technical Intern Training (ii)',
  'technical-intern-training-3': 'Technical Intern Training (iii)',
  'cultural-activities': 'Cultural Activities',
  'temporary-visitor': 'Temporary Visitor',
  student: 'Student',
  trainee: 'Trainee',
  dependent: 'Dependent',
  'designated-activities': 'Designated Activities',
  'permanent-resident': 'Permanent Resident',
  'spouse-or-child-of-japanese': 'Spouse or Child of Japanese National',
  'spouse-or-child-of-permanent-resident': 'Spouse or Child of Permanent Resident',
  'long-term-resident': 'Long-Term Resident',
  'special-permanent-resident': 'Special Permanent Resident',
  'employment-for-skill-development': 'Employment for Skill Development',
};

/** What an assessment says; a browser is not sent the names of the statuses with it. */
export const tellingRules: TellingRules = {
  verdicts: {
    clear: 'Your dates appear to fit the law. Please confirm them with Immigration before you travel.',
    tight: 'Your dates appear to fit, but with very little time to spare. Please plan to be back earlier.',
    'permit-needed':
      'For this trip you appear to need a re-entry permit. Please apply for it at Immigration before you leave.',
    'extension-needed':
      'Your re-entry permit appears to end before your return. Please ask a Japanese embassy or consulate to extend it while it is still valid.',
    'fix-first': 'Something has to be put in order before you leave. The list below says what.',
    impossible: 'As planned, this trip does not appear to fit the law. Please change the plan, or talk to Immigration.',
    lapsed:
      'According to these dates, your right to come back or to stay appears to have ended. Please contact Immigration now.',
    undetermined: 'We cannot say anything yet, because something important is missing. Please add it.',
  },
  bases: {
    'special-reentry': 'special re-entry permission',
    'reentry-permit': 'your re-entry permit',
    'refugee-travel-document': 'your refugee travel document',
  },
  runsUntil: (date) =>
    `The permission appears to run until the end of ${date}, Japan time. Please confirm it with Immigration.`,
  bounds: {
    'one-year': 'because special re-entry lasts one year from the day you leave',
    'two-years': 'because special re-entry lasts two years from the day you leave for special permanent residents',
    'stay-end': 'because your period of stay ends on that day, and no permission reaches further',
    'continuation-end':
      'because your stay continues for at most two months after its end while your application is undecided',
    'permit-end': 'because your re-entry permit ends on that day',
    decision:
      'because your continued stay ended with the decision on your application, or when its two months were over',
    'document-end': 'because your refugee travel document ends on that day',
  },
  deadlines: {
    departure: 'The day you leave Japan',
    return: 'Last day to be back in Japan',
    'stay-end': 'Last day of your period of stay',
    'continuation-end': 'Last day your stay can continue while your application is undecided',
    'permit-end': 'Last day of your re-entry permit',
    'document-end': 'Last day of your refugee travel document',
    'card-end': 'Last day of your residence card',
    'stay-renewal-opens': 'About the first day to apply for a renewal of your stay',
    'card-renewal-opens': 'First day to renew your residence card',
    'permit-apply-by': 'Last day to apply for a re-entry permit, before you leave',
    'extension-apply-by': 'Last day to ask an embassy or consulate to extend your permit',
  },
  findings: {
    'special-one-year':
      'Special re-entry lasts one year from the day you leave. The anniversary itself is the last day.',
    'special-two-years':
      'As a special permanent resident, your special re-entry lasts two years from the day you leave. The second anniversary itself is the last day.',
    'special-stay-cap': 'Your special re-entry is shorter than usual, because it ends with your period of stay.',
    'special-continuation-cap':
      'Your special re-entry reaches into the time after your period of stay only because you applied in time.',
    'special-without-card':
      'You told us that your status gets no residence card. A valid passport should be enough at departure; please ask Immigration whether that holds for you.',
    'not-extendable-abroad':
      'Special re-entry cannot be extended abroad, and cannot be exchanged for a permit there. Please plan with the last day as it is.',
    'permit-governs': 'You leave on your re-entry permit, so the day printed on it counts.',
    'permit-stay-cap': 'Your right to come back ends before the day printed on your permit, because your stay does.',
    'permit-short-of-special':
      'Special re-entry might reach further than your permit. Do not rely on it while you hold a permit: get a new permit, or ask Immigration which one applies.',
    'permit-not-auto-extended':
      'Your pending application does not lengthen your re-entry permit by itself. Be back by the day printed on it, or ask Immigration to lengthen it before you leave.',
    'permit-single-used': 'Your single re-entry permit was used by an earlier trip and does not count for this one.',
    'permit-expired': 'Your re-entry permit has ended by then and does not count.',
    'permit-not-yet-effective':
      'Your re-entry permit takes effect only after you leave and does not count for this trip.',
    'extension-at-embassy':
      'A Japanese embassy or consulate can extend your permit while it is valid, for a good reason, by at most one year.',
    'document-governs':
      'You come back on your refugee travel document, which needs no re-entry permit. Check whether it states limits of its own.',
    'temporary-visitor':
      'Temporary visitors have no special re-entry. When you leave, your stay ends; coming again means landing anew.',
    'grant-three-months-or-less':
      'You were granted three months or less, so special re-entry is not open to you. You need a re-entry permit before you leave.',
    'excluded-revocation-hearing':
      'You were called to a hearing about losing your status, so special re-entry is closed. Please talk to a lawyer and to Immigration before you plan a trip.',
    'excluded-departure-hold':
      'The authorities may hold your departure, so special re-entry is closed. Please talk to a lawyer first.',
    'excluded-detention-order':
      'A detention order was issued, so special re-entry is closed. Please talk to a lawyer first.',
    'excluded-supervisory-measure':
      'You are under a supervisory measure, so special re-entry is closed. Please talk to a lawyer first.',
    'excluded-refugee-application':
      'Your stay was granted for a refugee application, so special re-entry is closed. Please ask Immigration before you plan a trip.',
    'excluded-designated-risk':
      'Immigration told you that you need a re-entry permit, so special re-entry is closed. Please apply for a permit.',
    'no-card-at-departure':
      'You must show your residence card (or certificate) when you leave. Without it there is no special re-entry: fetch it, or have it issued again, before the trip.',
    'no-valid-passport': 'Your passport or travel document is not valid on the day you leave. Please renew it first.',
    'no-return-intent':
      'Whoever leaves without declaring to return loses the status of residence on that day, also with a permit. If you mean to come back, tick “temporary departure”.',
    'over-one-year':
      'Your planned return is more than one year after you leave, which special re-entry does not reach.',
    'over-two-years':
      'Your planned return is more than two years after you leave, which special re-entry does not reach.',
    'return-after-permit': 'Your planned return is after the last day of your re-entry permit.',
    'return-after-document': 'Your planned return is after the last day of your refugee travel document.',
    'return-after-stay-end':
      'Your planned return is after the last day of your period of stay. No permission reaches past it: renew your stay in Japan, or be back earlier.',
    'return-after-continuation':
      'Your planned return is after the last day your stay can continue. Be back earlier, and finish your application in Japan.',
    'departure-after-stay-end':
      'You plan to leave after your right to stay has ended. Renew your stay first, or leave earlier.',
    'returned-late':
      'The day you came back is after the last day of your permission. Please ask Immigration where you stand.',
    'boundary-last-day': 'You plan to return on the very last day. One delayed flight could cost you your status.',
    'arrival-near-midnight':
      'The landing inspection must be over before midnight in Japan. A late arrival on the last day can be too late.',
    'leap-day-clamped': 'You leave on 29 February, so the last day is 28 February: not 1 March.',
    'stay-ended': 'The last day of your right to stay has passed.',
    'continuation-runs':
      'You applied in time, so your stay continues until the decision, at most two months after its last day.',
    'void-on-decision':
      'On the day your application is decided, the extra time ends at once, also while you are abroad. Stay reachable.',
    'decision-ended-continuation':
      'Your application was decided after your period of stay, and with it your continued stay ended. If you received a new card, please tell us its dates.',
    'pr-application-gives-no-continuation':
      'An application for permanent residence does not continue your stay. Apply for a renewal as well, before your stay ends.',
    'stay-renewal-open': 'You can apply now to renew your period of stay, in Japan.',
    'stay-ends-soon-after-return':
      'Your period of stay ends within a month after your return. Please apply for the renewal before you leave, if you can.',
    'no-work-after-lapse':
      'Without a status of residence nobody may work in Japan, and no employer may give work. Please talk to Immigration before you work again.',
    'card-ends-while-away':
      'Your residence card ends while you are away. Your status stays, but an airline may refuse you: renew the card before you leave, even if it seems early.',
    'card-ended-before-departure':
      'Your residence card ends before you leave, and a card that has ended does not count. Please renew it first.',
    'card-renewal-open': 'You can renew your residence card now.',
    'card-sixteenth-birthday': 'This card ends at the sixteenth birthday and can be renewed from six months before.',
    'passport-ends-while-away':
      'Your passport ends before you are back. Please renew it in time, and carry the old one as well.',
    'child-shows-own-card':
      'A child shows a card of their own, too, and comes back on their own permission. A parent fills in the card for re-entrants.',
    'absence-over-three-months':
      'Away for more than three months, you may be asked why you did not work or study under your status. Keep papers that explain it.',
    'absence-over-six-months':
      'Away for more than six months, you may be asked whether you still live under your status. Keep papers that explain it.',
    'absence-may-reset-count':
      'If you hope for permanent residence or Japanese nationality: one absence of more than about 90 days may make the count of years begin again. There is no official number.',
    'move-out-one-year':
      'Whoever goes abroad for a year or more gives notice of moving out at the city hall, from about two weeks before.',
    'my-number-card-after-moving-out':
      'After moving out, a foreign resident’s My Number card ends. If it is one card with your residence card, ask Immigration and the city hall before you leave.',
    'insurance-after-moving-out':
      'National health insurance and the national pension end with moving out. Please ask at the city hall what to pay and what to hand in.',
    'tax-agent-for-absence':
      'Resident tax is charged to whoever lives in Japan on 1 January, also while they are away. Name a tax agent who pays and receives letters for you.',
    'filed-after-stay-end':
      'The application was filed after the last day of your stay, so it does not continue the stay. Please check both dates.',
    'filed-in-future': 'The day you filed your application is in the future. Please check it.',
    'decided-in-future': 'The day of the decision is in the future. Please check it.',
    'permit-effective-in-future': 'The day your permit takes effect is in the future. Please check it.',
    'permit-longer-than-law':
      'Your permit is longer than the law allows for a new one. Please check both dates; an extension at an embassy would explain it.',
    'permit-past-stay-end':
      'Your permit is said to end after your right to stay, which a permit does not do. Please check both dates.',
    'card-not-with-stay':
      'Your card is said to end on another day than your stay. For your status both are usually the same: please check.',
    'stay-longer-than-grant': 'More stay is left than the period that was granted to you. Please check both.',
    'grant-unusual-for-status': 'The granted period is not one we know for your status. Please check it.',
    'status-not-yet-in-force': 'This status of residence can be granted only from 1 April 2027. Please check it.',
    'confirm-with-immigration':
      'This is worked out from what you told us; whatever you did not mention counts as not there. Please confirm it with Immigration.',
  },
  actions: {
    'state-missing-facts': 'Tell us what is missing, so that we can work out your dates.',
    'renew-stay-before-leaving': 'Apply in Japan to renew your period of stay, before you leave and before it ends.',
    'renew-passport': 'Renew your passport at your embassy before you leave.',
    'renew-travel-document': 'Have your refugee travel document issued again before you leave.',
    'get-card':
      'Find your residence card, or apply for a new one at Immigration (special permanent residents: at the city hall).',
    'renew-card-before-leaving':
      'Renew your residence card before you leave. You may apply early: bring papers that show why you are away.',
    'apply-for-permit':
      'Apply for a re-entry permit at the regional immigration bureau before you leave. Nobody can get one abroad.',
    'apply-for-extension':
      'Ask a Japanese embassy or consulate to extend your permit while it is valid. Bring proof of the reason.',
    'move-return-earlier': 'Plan your return for this day or earlier.',
    'return-in-time': 'Be back in Japan by this day, with the landing inspection done.',
    'tick-temporary-departure':
      'At the departure inspection, tick “temporary departure, will return” on the card for re-entrants.',
    'carry-passport-and-card': 'Carry your passport and your residence card (or certificate), and show both.',
    'carry-passport': 'Carry your passport, and show it.',
    'carry-passport-and-permit': 'Carry your passport with the re-entry permit in it, and your residence card.',
    'carry-travel-document': 'Carry your refugee travel document and your residence card.',
    'hand-in-card': 'If you leave for good, hand in your residence card at the departure inspection.',
    'file-renewal-as-well': 'Apply for a renewal of your stay as well, before it ends.',
    'collect-new-card': 'Be in Japan to finish your application and receive your new card by this day.',
    'renew-stay': 'Apply in Japan to renew your period of stay.',
    'renew-card':
      'Renew your residence card at the regional immigration bureau (special permanent residents: at the city hall).',
    'move-out-notice': 'Give notice of moving out at the city hall, and ask there about insurance and tax.',
    'contact-immigration':
      'Talk to Immigration, or to a lawyer who knows immigration law, before you do anything else.',
  },
  missing: {
    stayEnds: 'The last day of your period of stay, as printed on your residence card.',
    grant:
      'The period of stay that was granted to you, such as 1 year or 3 months. What counts is the grant, not what is left of it.',
    passportEnds: 'The last day of your refugee travel document.',
  },
};

/** The words of the rules in English. Names of statuses as the Immigration Services Agency writes them. */
export const rulesWords: RulesWords = { ...tellingRules, statuses };
