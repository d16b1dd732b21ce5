import type { RuleProperties } from 'json-rules-engine';
import type { Basis, Bound } from '../../../../shared/rules';
import { first, named, not, the, when } from './conditions';

/** How far the right to stay reaches: the fact that holds its last day, and what sets it. */
export type StayFound = { readonly ends: string; readonly bound: Bound };
/** What the person returns on, the fact that holds its last day, and what sets it: a name, or the fact that holds the name. */
export type PermissionFound = {
  readonly basis: Basis;
  readonly ends: string;
  readonly bound: Bound | { readonly fact: string };
};

const stay = (params: StayFound) => ({ type: 'stay', params });
const permission = (params: PermissionFound) => ({ type: 'permission', params });

/** Rules that settle basis, last day and bound, highest priority first; those of one priority exclude each other. */
export const permissionRules: readonly RuleProperties[] = [
  {
    name: 'an application nobody has decided carries the stay for two months',
    priority: 100,
    conditions: {
      all: [
        first('pendingKind', 'in', ['renewal', 'change']),
        named('an application carries the stay'),
        when('decided', 'equal', null),
      ],
    },
    event: stay({ ends: 'continuationEnds', bound: 'continuation-end' }),
  },
  {
    name: 'a decision after the end of the stay ends its continuation',
    priority: 100,
    conditions: {
      all: [
        first('pendingKind', 'in', ['renewal', 'change']),
        named('an application carries the stay'),
        when('decided', 'greaterThan', the('stayEnds')),
      ],
    },
    event: stay({ ends: 'decisionEnds', bound: 'decision' }),
  },
  {
    name: 'a usable permit governs',
    priority: 80,
    conditions: { all: [named('the permit is usable')] },
    event: permission({ basis: 'reentry-permit', ends: 'permitEnds', bound: 'permit-end' }),
  },
  {
    name: 'a refugee travel document carries home until it ends',
    priority: 79,
    conditions: {
      all: [
        first('passport', 'equal', 'refugee-travel-document'),
        when('basis', 'equal', null),
        when('passportEnds', 'greaterThanInclusive', the('departs')),
      ],
    },
    event: permission({ basis: 'refugee-travel-document', ends: 'passportEnds', bound: 'document-end' }),
  },
  {
    name: 'special re-entry is open',
    priority: 78,
    conditions: {
      all: [
        first('basis', 'equal', null),
        when('passport', 'equal', 'valid'),
        when('status', 'notEqual', 'temporary-visitor'),
        when('exclusionCount', 'equal', 0),
        not('the grant is short'),
        not('the card is lacking'),
      ],
    },
    event: permission({ basis: 'special-reentry', ends: 'termEnds', bound: the('termBound') }),
  },
  {
    name: 'nothing outlasts the stay; on the same day special re-entry names the stay',
    priority: 77,
    conditions: {
      any: [
        first('stayLimit', 'lessThan', the('returnBy')),
        { all: [when('stayLimit', 'equal', the('returnBy')), when('basis', 'equal', 'special-reentry')] },
      ],
    },
    event: { type: 'cap' },
  },
  {
    name: 'nothing carries home who leaves for good or after the stay',
    priority: 76,
    conditions: {
      any: [when('declaresReturn', 'equal', false), when('stayLimit', 'lessThan', the('departs'))],
    },
    event: { type: 'no-permission' },
  },
];
