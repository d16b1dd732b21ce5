import { describe, expect, it } from 'vitest';
import { assess, type Facts } from '../../../shared/rules';
import { examples } from '../../../shared/rules/examples';
import { explain as en } from '../../../shared/words/en/explain';
import { explain } from '../../../shared/words/explain';
import type { ExplainWords } from '../../../shared/words/explain-words';
import { explain as ja } from '../../../shared/words/ja/explain';
import { aPermit, aResidence, aTrip, someFacts } from '../../support/builders';
import { wordsFor } from '../../support/words';
import { explainedExamples } from './explained-examples';
import { tell, tellExample } from './tell-explanation';

const onDay = '2026-11-22';
const linesOf = (facts: Facts, on: typeof onDay = onDay) => tell(explain(assess(facts, on), wordsFor('en')));
const changesOf = (facts: Facts) => explain(assess(facts, onDay), wordsFor('en')).changes.map(({ choice }) => choice);

describe.each(Object.entries(explainedExamples))('example %s', (id, { en: english, ja: japanese }) => {
  it('is explained in English', () => {
    expect(tellExample(id, 'en')).toEqual(english);
  });

  it('is explained in Japanese', () => {
    expect(tellExample(id, 'ja')).toEqual(japanese);
  });
});

describe('a sentence', () => {
  it('cites its article as the statutes of the reader’s language do', () => {
    const assessment = assess(someFacts(), onDay);
    const [english] = explain(assessment, wordsFor('en')).because;
    const [japanese] = explain(assessment, wordsFor('ja')).because;
    expect(english?.rule).toMatchObject({
      id: 'R1.3',
      article: expect.stringContaining('art. 26-2 (2)'),
      url: 'https://laws.e-gov.go.jp/law/326CO0000000319',
    });
    expect(japanese?.rule?.article).toContain('入管法第26条の2第2項');
  });

  it('is English where a language is not written yet', () => {
    const assessment = assess(someFacts(), onDay);
    expect(explain(assessment, wordsFor('km'))).toEqual(explain(assessment, wordsFor('en')));
  });

  it.each(['en', 'ja'] as const)('never promises a return, in any example (%s)', (language) => {
    for (const { facts, on } of examples) {
      for (const line of tell(explain(assess(facts, on), wordsFor(language)))) {
        expect(line).not.toMatch(/you (can|may|will|are able to) (return|come back|re-enter)|再入国できます|戻れます/i);
        expect(line, 'no rule of the book stands behind it').not.toMatch(/^undefined/);
        expect(line.trim()).not.toBe('');
      }
    }
  });

  it('is about the last day wherever there is one, and says what to confirm', () => {
    for (const { facts, on } of examples) {
      const assessment = assess(facts, on);
      const { limit, because } = explain(assessment, wordsFor('en'));
      expect(limit === null).toBe(assessment.returnBy === null);
      if (limit !== null) expect(limit).toMatch(/appears to .*confirm it with Immigration/);
      if (limit !== null) expect(because).toHaveLength(1);
    }
  });
});

describe('what would change the answer', () => {
  it('names no way that reaches no further', () => {
    const stayEndsFirst = someFacts({ residence: aResidence({ stayEnds: '2027-12-01' }) });
    expect(changesOf(stayEndsFirst)).toEqual([]);
    for (const { facts, on } of examples) {
      const assessment = assess(facts, on);
      for (const { choice } of explain(assessment, wordsFor('en')).changes) {
        const prospect = assessment.choices.find((one) => one.choice === choice);
        expect((prospect?.returnBy ?? '') > (assessment.returnBy ?? '')).toBe(true);
      }
    }
  });

  it('asks for a permit at the fee of the day', () => {
    const before2025 = { ...someFacts({ trip: aTrip({ departs: '2025-01-20', returns: '2026-06-01' }) }) };
    const [english] = explain(assess(before2025, '2025-01-10'), wordsFor('en')).changes;
    expect(english?.text).toContain('3,000 yen for one trip and 6,000 yen for several');
  });

  it('says that a renewal opens too late, to somebody who means to return after the stay', () => {
    const facts = someFacts({
      residence: aResidence({ stayEnds: '2027-06-30', cardEnds: '2027-06-30' }),
      trip: aTrip({ returns: '2027-09-01' }),
    });
    expect(linesOf(facts)).toContain(
      'R4.4: Your stay can usually be renewed only from about 30 March 2027, after the day you plan to leave. Ask Immigration whether your reason allows you to apply earlier; with a longer stay, the last day could be later.',
    );
  });

  it('tells whoever leaves for good how far special re-entry would reach, and nothing of permits', () => {
    const facts = someFacts({ trip: aTrip({ declaresReturn: false }) });
    expect(changesOf(facts)).toEqual(['special-reentry']);
    expect(linesOf(facts)).toContain(
      'R1.3: If you tick “temporary departure” because you mean to come back, special re-entry could reach as far as 20 December 2027.',
    );
  });

  it('sends nobody for a permit who has to find the card first', () => {
    expect(changesOf(someFacts({ residence: aResidence({ card: 'missing' }) }))).toEqual([]);
  });

  it('is nothing abroad on special re-entry, and nothing once it is over', () => {
    expect(explain(assess(someFacts(), '2027-02-01'), wordsFor('en')).changes).toEqual([]);
    const over = explain(assess(someFacts(), '2028-01-01'), wordsFor('en'));
    expect([over.plan, over.later, over.changes]).toEqual([null, [], []]);
    expect(over.limit).toMatch(/appears to have ended on 20 December 2027/);
    expect(over.turnTo.at(-1)).toContain('+81-3-5796-7112');
  });

  it('tells whoever holds the longest permit what the law allows, where even that is too short', () => {
    const facts = someFacts({
      residence: aResidence({ status: 'permanent-resident', stayEnds: null, grant: 'indefinite' }),
      trip: aTrip({ departs: '2026-03-01', returns: '2029-01-01' }),
      permit: aPermit({ effective: '2021-01-15', ends: '2027-01-15' }),
    });
    expect(linesOf(facts).filter((line) => line.startsWith('R2.5'))).toEqual([
      expect.stringContaining('at most six years after it took effect'),
    ]);
  });
});

describe('the findings it says', () => {
  it('are not left for the list below it, and no others are taken from there', () => {
    const assessment = assess(someFacts({ residence: aResidence({ grant: '3-months-or-less', card: 'none' }) }), onDay);
    const { said } = explain(assessment, wordsFor('en'));
    expect(said).toContain('grant-three-months-or-less');
    expect(said).not.toContain('confirm-with-immigration');
    expect(assessment.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...said]));
  });
});

describe.each([
  ['English', en, /^[A-Z“].*\.$/s],
  ['Japanese', ja, /^[^a-z]*[ぁ-ん][^a-z]*。$/],
] as const)('the words in %s', (_, words, whole) => {
  it('are whole sentences', () => {
    for (const sentence of everySentence(words)) expect(sentence).toMatch(whole);
  });
});

/** Every sentence there is, with something in each gap. */
function everySentence({ ended, plan, because, becausePast, later, changes, unknown, turnTo }: ExplainWords) {
  const way = { by: '1', until: '2' };
  return [
    ...[ended, ...Object.values(plan), ...Object.values(later), changes.special, changes.renewalTooLate].map((say) =>
      say('1'),
    ),
    ...[because, becausePast].map((say) => say('1', '2')),
    ...[true, false].map((yes) =>
      changes.permit({ ...way, held: yes, untilStayEnds: yes, fee: changes.fee('1', '2', '3') }),
    ),
    changes.renewal('1', 'now'),
    changes.renewal('1', { from: '2' }),
    changes.extension(way),
    ...Object.values(unknown),
    ...Object.values(turnTo).flat(),
  ];
}
