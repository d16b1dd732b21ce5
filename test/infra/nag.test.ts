import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, type IApplyRule, NagRuleCompliance } from 'cdk-nag';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { raise } from './raise';
import { shapes } from './synthesise';

// What is in a room is not judged here, so nothing needs to be bundled.
vi.mock('../../infra/habits/bundle-room', () => ({ bundleRoom: () => mkdtempSync(join(tmpdir(), 'kaeru-room-')) }));

type Finding = { readonly rule: string; readonly path: string };

/** The checks as they are, which also remember what they found before anybody's reason is looked at. */
class RememberingChecks extends AwsSolutionsChecks {
  readonly found: Finding[] = [];

  protected override applyRule(params: IApplyRule): void {
    super.applyRule(params);
    const rule = `AwsSolutions-${params.ruleSuffixOverride ?? params.rule.name}`;
    for (const one of judge(params)) this.found.push({ rule: `${rule}${one}`, path: params.node.node.path });
  }
}

/** What a rule finds at a resource: nothing, the resource as it is (''), or parts of it ('[Resource::*]'). A rule that cannot tell has found something. */
function judge({ rule, node }: IApplyRule): readonly string[] {
  try {
    const answer = rule(node);
    if (Array.isArray(answer)) return answer.map((part) => `[${part}]`);
    return answer === NagRuleCompliance.NON_COMPLIANT ? [''] : [];
  } catch {
    return [''];
  }
}

const reasons = z.record(z.string(), z.string());

/** Every reason given in the house. */
function acceptedIn(app: App): readonly (Finding & { readonly reason: string })[] {
  return app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(reasons.parse(data)))
      // The CDK puts this before what it takes for one of its own warnings.
      .map(([rule, reason]) => ({ rule: rule.replace(/^annotation::/i, ''), path: node.path, reason })),
  );
}

const judgeHouse = (settings: Readonly<Record<string, string>>) =>
  raise(settings, (app) => {
    const checks = new RememberingChecks(app);
    const { violations } = checks.validateScope(app);
    return { found: checks.found, accepted: acceptedIn(app), violations };
  });

describe.each(shapes)('cdk-nag, which we did not write, judges the templates: %s', (_, settings) => {
  const { found, accepted, violations } = judgeHouse(settings);

  it('finds nothing that is neither mended nor accepted with a reason', () => {
    const open = violations.flatMap(({ ruleName, description, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} at ${constructPath}: ${description}`),
    );
    expect(open).toEqual([]);
  });

  it('and nothing is accepted that it no longer finds', () => {
    const idle = accepted.filter(
      ({ rule, path }) => !found.some((one) => one.rule === rule && `${one.path}/`.startsWith(`${path}/`)),
    );
    expect(idle).toEqual([]);
  });

  it('and each reason is a sentence', () => {
    for (const { reason } of accepted) expect(reason).toMatch(/^[A-Z].{40,}/);
  });
});
