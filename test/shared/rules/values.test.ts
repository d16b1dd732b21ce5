import { describe, expect, it } from 'vitest';
import { ruleInForce, rules } from '../../../shared/rules/book/rules';
import * as cardValidity from '../../../shared/rules/values/card-validity';
import type { DatedRows } from '../../../shared/rules/values/dated-row';
import * as exclusions from '../../../shared/rules/values/exclusions';
import * as grantedPeriods from '../../../shared/rules/values/granted-periods';
import * as permitFees from '../../../shared/rules/values/reentry-permit-fees';
import * as stayFees from '../../../shared/rules/values/stay-fees';
import * as terms from '../../../shared/rules/values/terms';
import * as windows from '../../../shared/rules/values/windows';

const tables = Object.entries<DatedRows<unknown>>({
  ...terms,
  ...windows,
  ...exclusions,
  ...grantedPeriods,
  ...cardValidity,
  ...permitFees,
  ...stayFees,
});
const rows = tables.flatMap(([, table]) => table);

describe('values and rules change together', () => {
  it.each(tables)('%s: every row has a version of its rule that begins on the same day', (_, table) => {
    expect(table.filter(({ from, rule }) => ruleInForce(rule, from)?.from !== from)).toEqual([]);
  });

  it.each(tables)('%s: the rows are in order, one a day', (_, table) => {
    const days = table.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('no rule that has values changes its sentence without a row of that day', () => {
    const days = new Set(rows.map(({ from }) => from));
    const withValues = rules.filter(({ id }) => rows.some(({ rule }) => rule === id));
    expect(withValues.filter(({ from }) => !days.has(from)).map(({ id, from }) => `${id} of ${from}`)).toEqual([]);
  });
});
