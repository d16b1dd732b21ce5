import { describe, expect, it } from 'vitest';
import { readAlarms } from './alarms';
import { onAws, synthesise } from './synthesise';

// The longest names there may be: what fits here fits everywhere.
const { resources, ofType } = synthesise({ ...onAws, stage: 'a-stage-of-20-letter', region: 'ap-southeast-2' });
const alarms = readAlarms(resources);

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
