import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMeasured } from '../../../../infra/commands/cost/measured';
import type { Asked } from '../../../../infra/commands/cost/price-life';
import { sayCost } from '../../../../infra/commands/cost/say-cost';
import { tellPrograms } from '../../../../infra/commands/cost/tell-programs';
import { workOut } from '../../../../infra/commands/cost/work-out';
import { partOfReadme, readmeAsked, writeCost } from '../../../../infra/commands/cost/write-cost';
import { readBlock, readmeFile } from '../../../../infra/commands/readme-block';
import { usualStage } from '../../../../infra/commands/usual-stage';
import { assembleApp } from '../../../../infra/local/assemble';
import { readAssembly, type WrittenAssembly } from '../../../../infra/local/template';

const life = readMeasured();
const million = 1_000_000;
let assembly: WrittenAssembly;
beforeAll(async () => {
  assembly = readAssembly(await assembleApp({ settings: usualStage }));
});

const of = (template: WrittenAssembly, asked: Asked = readmeAsked) => tellPrograms(workOut(template, life, asked));
/** The template, with one resource more in its last stack. */
const withOneMore = (Type: string, Properties: Record<string, unknown> = {}): WrittenAssembly => ({
  ...assembly,
  stacks: assembly.stacks.map((stack, index) =>
    index < assembly.stacks.length - 1
      ? stack
      : {
          ...stack,
          template: { ...stack.template, Resources: { ...stack.template.Resources, OneMore: { Type, Properties } } },
        },
  ),
});
const resources = (type: string): number =>
  assembly.stacks.flatMap(({ template }) => Object.values(template.Resources)).filter(({ Type }) => Type === type)
    .length;

it('is what infra/README.md says (else: npm run cost -- --write)', () => {
  const kept = readBlock(readFileSync(readmeFile, 'utf8'), partOfReadme);
  expect(kept).toBe(writeCost(workOut(assembly, life, readmeAsked)));
});

describe('by hand', () => {
  it('letters: a million people × (10 reminders + 4 that answer what they do) × $0.00016 = $2,240, and no free ones', () => {
    const letters = of(assembly).rows.find(({ meter }) => meter === 'letters');
    expect(letters?.grows).toBeCloseTo(14 * million);
    expect((letters?.grows ?? 0) * 0.00016).toBeCloseTo(2240);
    expect(letters?.free).toBe(0);
  });

  it('secrets: each $0.40 a month', () => {
    const secrets = of(assembly).rows.find(({ meter }) => meter === 'secretMonths');
    expect(secrets?.dollars).toBeCloseTo(resources('AWS::SecretsManager::Secret') * 12 * 0.4);
  });

  it('queues nobody writes to: 5 receivers × 3 a minute × 525,600 minutes × each queue, and a million a month free', () => {
    const requests = of(assembly, { registrations: 1, letters: 1 }).rows.find(({ meter }) => meter === 'queueRequests');
    const idle = 5 * 3 * 525_600 * 4;
    expect(requests?.standsThere).toBeGreaterThanOrEqual(idle);
    // The heartbeat's letter and the sweep add some thousands of their own.
    expect(requests?.standsThere).toBeLessThan(idle * 1.05);
    expect(requests?.free).toBe(12 * million);
  });

  it('Step Functions: (2 starts + 3 steps × 10 letters) × a million × $25 a million, less 4,000 a month', () => {
    const ours = of(assembly).designs;
    const account = workOut(assembly, life, readmeAsked);
    const steps = account.designs
      .find(({ design }) => design.id === 'step-functions')
      ?.bill.rows.find(({ meter }) => meter === 'stateTransitions');
    expect(steps?.growingUsd).toBeCloseTo((32 * million - 48_000) * 0.000025);
    expect(ours.map(({ id }) => id)).toEqual(['ours', 'schedule-per-reminder', 'scan', 'index', 'step-functions']);
  });

  it('a scan every minute reads everybody: items × bytes ÷ 4,096 ÷ 2 × 525,600 minutes', () => {
    const scan = workOut(assembly, life, readmeAsked).designs.find(({ design }) => design.id === 'scan');
    const reads = scan?.design.lines.find(
      ({ meter, quantity }) => meter === 'readUnits' && quantity > 10_000 * million,
    );
    expect(reads?.quantity).toBeCloseTo(((million * life.itemBytes) / 4096 / 2) * 525_600, -3);
  });
});

describe('follows the template', () => {
  it('an alarm more costs $1.20 a year, a secret more $4.80', () => {
    const before = of(assembly).total;
    expect(of(withOneMore('AWS::CloudWatch::Alarm')).total - before).toBeCloseTo(1.2);
    expect(of(withOneMore('AWS::SecretsManager::Secret')).total - before).toBeCloseTo(4.8);
  });

  it('an alarm on an expression costs as many as it watches metrics', () => {
    const Metrics = [{ Expression: 'a + b' }, { MetricStat: {} }, { MetricStat: {} }];
    const more = of(withOneMore('AWS::CloudWatch::Alarm', { Metrics })).total - of(assembly).total;
    expect(more).toBeCloseTo(2.4);
  });

  it('a firewall costs by the month, by the rule and by the request', () => {
    const Rules = [{}, {}];
    const more = of(withOneMore('AWS::WAFv2::WebACL', { Rules })).total - of(assembly).total;
    expect(more).toBeCloseTo(12 * (5 + 2) + requestsOfALife() * 0.6, 1);
  });

  it('refuses what nobody has priced, and says where to', () => {
    expect(() => of(withOneMore('AWS::Kinesis::Stream'))).toThrow(
      'kaeru-production-service/OneMore is an AWS::Kinesis::Stream, and nobody has said what that costs. Add it to infra/commands/cost/kinds.ts: with its price, or as free with the reason.',
    );
  });

  it('refuses a room whose work nobody has counted, another processor, and another way of billing', () => {
    const room = { FunctionName: 'kaeru-production-archive', Architectures: ['arm64'] };
    expect(() => of(withOneMore('AWS::Lambda::Function', room))).toThrow(
      'Nobody has counted what the room archive does.',
    );
    expect(() => of(withOneMore('AWS::Lambda::Function', { ...room, Architectures: ['x86_64'] }))).toThrow('x86_64');
    expect(() => of(withOneMore('AWS::DynamoDB::Table'))).toThrow('PROVISIONED');
  });

  const requestsOfALife = (): number => {
    const { phases } = life;
    const web = (phase: (typeof phases)['look']): number => phase.web?.requests ?? 0;
    return web(phases.register) + web(phases.confirm) + 4 * web(phases.look) + web(phases.edit) + web(phases.erase);
  };
});

describe('the table', () => {
  it('names the quota each design meets first: a schedule each, ten each, an execution each', () => {
    const quota = (id: string) => of(assembly).designs.find((design) => design.id === id)?.firstQuota.registrations;
    expect(quota('ours')).toBe(10 * million);
    expect(quota('schedule-per-reminder')).toBe(million);
    expect(quota('step-functions')).toBe(million);
    expect(quota('index')).toBeGreaterThan(100 * million);
  });

  it('adds up: services, rows, and what stands there and grows', () => {
    const account = of(assembly);
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
    expect(sum(account.services.map(({ standsThere, grows }) => standsThere + grows))).toBeCloseTo(account.total);
    expect(sum(account.rows.map(({ dollars }) => dollars))).toBeCloseTo(account.total);
    expect(account.standsThere + account.grows).toBeCloseTo(account.total);
  });

  it('a hundred people cost hardly more than nobody: what is free carries them', () => {
    const few = of(assembly, { registrations: 100, letters: 10 });
    expect(few.grows).toBeLessThan(1);
    expect(few.standsThere).toBeGreaterThan(0);
  });

  it('fits a terminal of 100 characters, and says of every price that is not Tokyo’s that it is not', () => {
    const text = sayCost(workOut(assembly, life, readmeAsked));
    const table = text.slice(0, text.indexOf('What is assumed')).split('\n');
    const wide = table.filter((line) => line.length > 160);
    expect(wide).toEqual([]);
    expect(text).toContain('No price of Tokyo was found');
  });
});
