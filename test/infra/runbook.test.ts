import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readAlarms, resolveText } from './alarms';
import { onAws, synthesise } from './synthesise';

// The longest names there may be: a text that fits here fits everywhere.
const { resources, ofType, service } = await synthesise({
  ...onAws,
  stage: 'a-stage-of-20-letter',
  region: 'ap-southeast-2',
});
const alarms = readAlarms(resources);
const runbook = readFileSync('infra/RUNBOOK.md', 'utf8');

/** Each heading of an alarm, with what stands below it. */
const sections = new Map(
  [...runbook.matchAll(/^### (.+)\n([\s\S]*?)(?=^##|(?![\s\S]))/gm)].map(([, name = '', text = '']) => [name, text]),
);
const headingsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => heading);
const headings = headingsOf(runbook);
/** As GitHub makes them. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

describe('the runbook', () => {
  it('has a heading for every alarm, and an alarm for every such heading', () => {
    const names = alarms.map(({ name }) => name);
    expect([...sections.keys()].sort()).toEqual([...names].sort());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([...sections])('says of "%s" what is suffered, where to look, what to do, and when not to', (_, text) => {
    const parts = [...text.matchAll(/^\*\*(.+?)\.\*\* \S/gm)].map(([, title]) => title);
    expect(parts).toEqual(['Description', 'Investigation', 'Resolution', 'When not to']);
  });

  it('is where the mails of the alarms lead to', () => {
    const anchors = headings.map(anchorOf);
    for (const { text } of alarms) {
      expect(anchors).toContain(/RUNBOOK\.md#(\S+)/.exec(text)?.[1]);
    }
  });

  it('leads nowhere but to its own headings and to files that are there', () => {
    const anchors = headings.map(anchorOf);
    for (const [, target = ''] of runbook.matchAll(/\]\(([^)]+)\)/g)) {
      const [file = '', anchor] = target.split('#');
      if (file === '') expect(anchors).toContain(anchor);
      else {
        const there = headingsOf(readFileSync(`infra/${file}`, 'utf8')).map(anchorOf);
        if (anchor !== undefined) expect(there, target).toContain(anchor);
      }
    }
  });

  it('names no saved query that is not there, and no command that package.json does not have', () => {
    const saved = ofType('AWS::Logs::QueryDefinition').map(({ Properties }) =>
      String(Properties.Name).replace(/^[^/]+\//, ''),
    );
    const asked = [...runbook.matchAll(/[Ss]aved query \*(.+?)\*/g)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(5);
    for (const name of asked) expect(saved).toContain(name);
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    for (const [, command = ''] of runbook.matchAll(/`npm run ([a-z]+)/g)) expect(scripts).toHaveProperty(command);
  });

  it('names no function, queue, group or configuration set that is not there, nor a beginning of what CloudFormation names', () => {
    const named = ['FunctionName', 'QueueName', 'Name', 'DashboardName'].flatMap((property) =>
      resources.map(({ Properties }) => String(Properties[property])),
    );
    const asked = [...runbook.matchAll(/kaeru-\$?STAGE((?:-[A-Za-z]+)*)/g)].map(([, rest = '']) => rest);
    for (const rest of asked) {
      const [, beginning] = /^-service(?:-(\w+))?$/.exec(rest) ?? [];
      if (rest === '-service') continue;
      if (beginning === undefined) expect(named).toContain(`kaeru-a-stage-of-20-letter${rest}`);
      else
        expect(
          resources.some(({ id }) => id.startsWith(beginning)),
          rest,
        ).toBe(true);
    }
  });

  it('names no graph that the dashboard does not have', () => {
    const dashboard = JSON.stringify(ofType('AWS::CloudWatch::Dashboard'));
    const graphs = [...runbook.matchAll(/(?<!\*)\*([A-Z][^*]+\?)\*(?!\*)/g)].map(([, title = '']) => title);
    expect(graphs.length).toBeGreaterThan(5);
    for (const title of graphs) expect(dashboard).toContain(title);
  });

  it('reads every log in a question that is saved', () => {
    const logs = ofType('AWS::Logs::LogGroup').map(({ Properties }) => Properties.LogGroupName);
    const asked = ofType('AWS::Logs::QueryDefinition').flatMap(({ Properties }) =>
      z.array(z.string()).parse(Properties.LogGroupNames),
    );
    expect([...new Set(asked)].sort()).toEqual([...logs].sort());
  });
});

describe.each(alarms.map(({ name, text }) => [name, text] as const))('the mail of the alarm "%s"', (name, text) => {
  it('says how soon somebody must act and what a person suffers, and fits into 1,024 characters', () => {
    const [suffers = ''] = text.split('\n');
    expect(suffers).toMatch(/^(Act now|Tomorrow is soon enough)\. [A-Z].{20,}\.$/);
    expect(text.length).toBeLessThanOrEqual(1024);
  });

  it('leads to its heading of the runbook, to a log, a queue or the sending, and to the dashboard', () => {
    const [, runbook = '', ...places] = text.split('\n');
    expect(runbook).toBe(`What to do: infra/RUNBOOK.md#${name.replaceAll(' ', '-')}`);
    expect(places.length).toBeGreaterThanOrEqual(2);
    for (const place of places) {
      expect(place).toMatch(/^[A-Z][a-z ]+: https:\/\/ap-southeast-2\.console\.aws\.amazon\.com\/[^ ]+$/);
    }
    expect(places.at(-1)).toMatch(/^Dashboard: /);
  });
});

describe('whom an alarm mails', () => {
  it('mails when it begins and when it is over', () => {
    for (const { Properties, id } of ofType('AWS::CloudWatch::Alarm')) {
      expect(Properties.AlarmActions, id).toHaveLength(1);
      expect(Properties.OKActions, id).toEqual(Properties.AlarmActions);
    }
  });

  it('may speak to the topic of the operator, which takes nothing in the clear', () => {
    const policies = JSON.stringify(ofType('AWS::SNS::TopicPolicy').filter(({ id }) => id.startsWith('WatchOperator')));
    expect(policies).toContain('"Service":"cloudwatch.amazonaws.com"');
    expect(policies).toContain('"aws:SecureTransport":"false"');
  });
});

describe('the brake of a deployment', () => {
  const { Outputs } = z
    .object({ Outputs: z.record(z.string(), z.object({ Value: z.unknown() })) })
    .parse(JSON.parse(service));
  const named = [...resolveText(Outputs.Brake?.Value).matchAll(/"arn:aws:cloudwatch:[^"]*?:alarm:([^"]*)"/g)];

  it('names at most five alarms, all of them there, by names that an ARN may hold', () => {
    const alarms = ofType('AWS::CloudWatch::Alarm').map(({ Properties }) => String(Properties.AlarmName));
    expect(named).toHaveLength(5);
    for (const [, name = ''] of named) {
      expect(alarms).toContain(name);
      expect(name).not.toContain(':');
    }
  });
});
