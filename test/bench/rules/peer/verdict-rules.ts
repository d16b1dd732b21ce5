import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';
import type { Verdict } from '../../../../shared/rules';
import { first, named, not, the, when } from './conditions';

export type VerdictFound = { readonly verdict: Verdict };

const rule = (priority: number, verdict: Verdict, name: string, conditions: TopLevelCondition): RuleProperties => ({
  name,
  priority,
  conditions,
  event: { type: 'verdict', params: { verdict } satisfies VerdictFound },
});

/** Before any permission is looked for: the first that holds ends the run. */
export const earlyVerdictRules: readonly RuleProperties[] = [
  rule(90, 'lapsed', 'no trip, and the stay is over', {
    all: [first('departs', 'equal', null), when('stayLimit', 'lessThan', the('on'))],
  }),
  rule(90, 'clear', 'no trip', {
    all: [first('departs', 'equal', null), { not: { all: [when('stayLimit', 'lessThan', the('on'))] } }],
  }),
  rule(89, 'undetermined', 'a fact is missing', {
    any: [
      {
        all: [
          first('grant', 'equal', 'unknown'),
          when('mayHaveNoEnd', 'equal', false),
          when('status', 'notEqual', 'temporary-visitor'),
        ],
      },
      { all: [first('stayEnds', 'equal', null), when('mayHaveNoEnd', 'equal', false)] },
      {
        all: [
          first('passport', 'equal', 'refugee-travel-document'),
          when('passportEnds', 'equal', null),
          not('the permit is usable'),
        ],
      },
    ],
  }),
];

/** With the permission settled: the first that holds, highest priority first, ends the run. */
export const lateVerdictRules: readonly RuleProperties[] = [
  rule(60, 'clear', 'back in time', { all: [when('returned', 'lessThanInclusive', the('returnBy'))] }),
  rule(59, 'lapsed', 'back too late', { all: [when('returned', 'notEqual', null)] }),
  rule(58, 'lapsed', 'abroad, and nothing carries home any more', {
    all: [
      first('departs', 'lessThan', the('on')),
      { any: [when('returnBy', 'equal', null), when('returnBy', 'lessThan', the('on'))] },
    ],
  }),
  rule(57, 'clear', 'back by the day to plan for, or no return planned', {
    all: [
      first('returnBy', 'notEqual', null),
      { any: [when('returns', 'equal', null), when('returns', 'lessThanInclusive', the('planToReturnBy'))] },
    ],
  }),
  rule(56, 'tight', 'back by the last day', { all: [when('returns', 'lessThanInclusive', the('returnBy'))] }),
  rule(55, 'extension-needed', 'abroad, and an embassy could extend the permit far enough', {
    all: [
      first('departs', 'lessThan', the('on')),
      when('basis', 'equal', 'reentry-permit'),
      when('returns', 'lessThanInclusive', the('extensionReaches')),
    ],
  }),
  rule(54, 'impossible', 'abroad, visitors, and whoever leaves for good', {
    any: [
      when('departs', 'lessThan', the('on')),
      when('status', 'equal', 'temporary-visitor'),
      when('declaresReturn', 'equal', false),
    ],
  }),
  rule(53, 'impossible', 'the stay has ended already', { all: [when('stayLimit', 'lessThan', the('on'))] }),
  rule(52, 'fix-first', 'the stay ends before the departure', {
    all: [when('stayLimit', 'lessThan', the('departs'))],
  }),
  rule(51, 'fix-first', 'passport, travel document or card is not in order', {
    all: [
      first('returnBy', 'equal', null),
      {
        any: [
          when('passport', 'equal', 'expired'),
          named('the travel document has ended'),
          named('the card is lacking'),
        ],
      },
    ],
  }),
  rule(50, 'permit-needed', 'a new permit would reach', {
    any: [when('returns', 'equal', null), when('returns', 'lessThanInclusive', the('newPermitReaches'))],
  }),
  rule(49, 'impossible', 'not even a new permit would reach', { all: [] }),
];
