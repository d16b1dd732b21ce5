import { describe, expect, it } from 'vitest';
import { examples } from '../../letters/examples';
import { writeLetterOf } from '../../support/write-letter';

const notation = /[《》｜]/u;

describe.each(examples)('the letter $name in easy Japanese', ({ content }) => {
  const { subject, text, html } = writeLetterOf(content('ja-easy'));

  it('shows every reading as its place can show it', () => {
    expect(`${subject}${text}${html}`).not.toMatch(notation);
    expect(subject).not.toMatch(/（[\p{Script=Hiragana}]+）|<ruby/u);
    expect([...subject].length).toBeLessThanOrEqual(78);
    expect(text).toMatch(/\p{Script=Han}（\p{Script=Hiragana}+）/u);
    expect(text).not.toContain('<ruby');
    expect(html).toContain('<ruby>');
    expect(html).not.toMatch(/="[^"]*<ruby|<title>[^<]*<ruby/);
  });
});
