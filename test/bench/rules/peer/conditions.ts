import type { TopLevelCondition } from 'json-rules-engine';

/** One comparison. A fact that may be null stands on the left, where the library's number operators answer false to null. */
export const when = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
/** A comparison made first: where it settles the matter, the library leaves the others alone. */
export const first = (fact: string, operator: string, value: unknown) => ({ fact, operator, value, priority: 10 });
/** The value of another fact. */
export const the = (fact: string) => ({ fact });

/** Conditions that rules name. The library copies a rule's conditions at every evaluation, but a named one only where it is reached. */
export const namedConditions = {
  'the permit is usable': {
    all: [
      first('permitEffective', 'lessThanInclusive', the('departs')),
      when('permitEnds', 'greaterThanInclusive', the('departs')),
      when('permitIsUsedUp', 'equal', false),
    ],
  },
  'the grant is short': {
    all: [first('grant', 'in', ['3-months-or-less', '30-days-or-less']), when('isIndefinite', 'equal', false)],
  },
  'the card is lacking': {
    any: [
      first('card', 'equal', 'missing'),
      {
        all: [
          first('card', 'equal', 'none'),
          when('mayHaveNoCard', 'equal', false),
          { not: { condition: 'the grant is short' } },
        ],
      },
    ],
  },
  'an application carries the stay': {
    all: [when('filed', 'lessThanInclusive', the('stayEnds')), when('grant', 'notEqual', '30-days-or-less')],
  },
  'the travel document has ended': {
    all: [first('passport', 'equal', 'refugee-travel-document'), when('passportEnds', 'lessThan', the('departs'))],
  },
} satisfies Readonly<Record<string, TopLevelCondition>>;

type Name = keyof typeof namedConditions;
export const named = (condition: Name) => ({ condition });
export const not = (condition: Name) => ({ not: { condition } });
