import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/rules/rules';
import { writeSource } from '../../../shared/words/ja/sources';

describe('where a rule is written, in Japanese', () => {
  it.each([
    ['Immigration Control and Refugee Recognition Act, art. 26-2 (2)', '入管法第26条の2第2項'],
    ['Immigration Control and Refugee Recognition Act, art. 61-2-15 (4)', '入管法第61条の2の15第4項'],
    [
      'Immigration Control and Refugee Recognition Act, art. 19-14 (iv) and art. 19-15 (1)',
      '入管法第19条の14第4号、第19条の15第1項',
    ],
    ['Immigration Control and Refugee Recognition Act, art. 24 (iv)(ro)', '入管法第24条第4号ロ'],
    [
      'Immigration Control and Refugee Recognition Act, art. 26 (3); Special Act on Immigration Control, art. 23 (1)',
      '入管法第26条第3項、入管特例法第23条第1項',
    ],
    ['Immigration Act Enforcement Regulations, appended table 2', '入管法施行規則別表第二'],
    ['Civil Code, arts. 140, 141 and 143', '民法第140条、第141条、第143条'],
  ])('%s is %s', (english, japanese) => {
    expect(writeSource(english)).toBe(japanese);
  });

  it('leaves no English in the source of any rule', () => {
    expect(rules.map(({ source }) => writeSource(source.text)).filter((text) => /[A-Za-z(), ;]/.test(text))).toEqual(
      [],
    );
  });
});
