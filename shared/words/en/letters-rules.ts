import type { RuleWords } from '../rules-said-in-letters';

/** Sentences of the rules that letters say, in English. */
export const rules: RuleWords = {
  bounds: {
    'one-year': 'Special re-entry lasts one year from the day you left.',
    'two-years': 'For special permanent residents special re-entry lasts two years from the day you left.',
    'stay-end': 'Your period of stay ends on this day, and no permission to come back reaches past it.',
    'continuation-end':
      'Your period of stay has ended, and an undecided application carries it on for two months at most.',
    'permit-end': 'Your re-entry permit ends on this day.',
    decision: 'Your application was decided on this day, and that ended the continuation of your stay.',
    'document-end': 'Your refugee travel document ends on this day.',
  },
  verdicts: {
    clear: 'Your planned return is within the permission to come back.',
    tight: 'Your planned return is within the permission to come back, but less than a week before it ends.',
    'permit-needed': 'For this trip you appear to need a re-entry permit, applied for before you leave Japan.',
    'extension-needed': 'Your planned return is after your re-entry permit ends: it would have to be extended first.',
    'fix-first': 'Something has to be put right before you leave, or you could not come back.',
    impossible: 'With these dates there appears to be no way to come back on your present status.',
    lapsed: 'According to these dates the permission to come back has ended.',
    undetermined: 'We cannot work out the last day yet, because a fact is missing.',
  },
};
