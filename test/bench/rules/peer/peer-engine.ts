import { readFileSync } from 'node:fs';
import { type Almanac, Engine, Fact } from 'json-rules-engine';
import { addDays, type DateText, type Day, dateText, earlier } from '../../../../shared/calendar';
import type { Basis, Bound, Facts, Verdict } from '../../../../shared/rules';
import type { Decision } from '../decision';
import { namedConditions } from './conditions';
import { type PermissionFound, permissionRules, type StayFound } from './permission-rules';
import { readPeerFacts } from './read-peer-facts';
import { earlyVerdictRules, lateVerdictRules, type VerdictFound } from './verdict-rules';

const peerPackage: { version: string } = JSON.parse(
  readFileSync('node_modules/json-rules-engine/package.json', 'utf8'),
);
export const peerName = `json-rules-engine ${peerPackage.version}`;

/** Decides a case with json-rules-engine. */
export type PeerEngine = { decide(facts: Facts, on: DateText): Promise<Decision> };

/**
 * json-rules-engine with the same law, written as its manual advises: the engine is built once, every run gets runtime
 * facts, rules of higher priority add facts for those below (rule chaining), the cheap condition that usually settles a
 * rule comes first, and the run stops at the first verdict.
 *
 * One case at a time: a stop ends whatever run is under way.
 */
export function createPeerEngine(): PeerEngine {
  const engine = new Engine([...permissionRules, ...earlyVerdictRules, ...lateVerdictRules]);
  for (const [name, condition] of Object.entries(namedConditions)) engine.setCondition(name, condition);
  engine.addFact<Promise<Day | null>>('planToReturnBy', (_params, almanac) => planToReturnBy(almanac), uncached);

  engine.on<StayFound>('stay', async ({ ends, bound }, almanac) => {
    addFact(almanac, 'stayLimit', await almanac.factValue(ends));
    addFact(almanac, 'stayBound', bound);
  });
  engine.on<PermissionFound>('permission', async ({ basis, ends, bound }, almanac) => {
    addFact(almanac, 'basis', basis);
    addFact(almanac, 'returnBy', await almanac.factValue(ends));
    addFact(almanac, 'boundBy', typeof bound === 'string' ? bound : await almanac.factValue(bound.fact));
  });
  engine.on('cap', async (_params, almanac) => {
    addFact(almanac, 'returnBy', await almanac.factValue('stayLimit'));
    addFact(almanac, 'boundBy', await almanac.factValue('stayBound'));
  });
  engine.on('no-permission', (_params, almanac) => {
    for (const fact of ['basis', 'returnBy', 'boundBy']) addFact(almanac, fact, null);
  });
  engine.on<VerdictFound>('verdict', ({ verdict }, almanac) => {
    addFact(almanac, 'verdict', verdict);
    engine.stop();
  });

  return {
    async decide(facts, on) {
      const { almanac } = await engine.run(asFacts(readPeerFacts(facts, on)));
      const returnBy = await almanac.factValue<Day | null>('returnBy');
      return {
        verdict: await almanac.factValue<Verdict>('verdict'),
        basis: await almanac.factValue<Basis | null>('basis'),
        returnBy: returnBy === null ? null : dateText(returnBy),
        boundBy: await almanac.factValue<Bound | null>('boundBy'),
      };
    },
  };
}

/** The library hashes the name of every fact it caches; facts that are plain values gain nothing from that. */
const uncached = { cache: false };

const asFacts = (values: Readonly<Record<string, unknown>>): Record<string, Fact> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Fact(name, value, uncached)]));

function addFact(almanac: Almanac, name: string, value: unknown): void {
  almanac.addFact(name, value, uncached);
}

/** A week before the last day, and while a continuation applies no later than the stay itself. */
async function planToReturnBy(almanac: Almanac): Promise<Day | null> {
  const returnBy = await almanac.factValue<Day | null>('returnBy');
  if (returnBy === null) return null;
  const week = addDays(returnBy, -7);
  if ((await almanac.factValue('stayBound')) !== 'continuation-end') return week;
  return earlier(week, await almanac.factValue<Day | null>('stayEnds'));
}
