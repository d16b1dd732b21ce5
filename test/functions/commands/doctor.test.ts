import { describe, expect, it } from 'vitest';
import { readDoctorCall } from '../../../functions/commands/doctor-call';
import { WrongCall } from '../../../functions/commands/named-stage';
import { isIll, sayFinding, sayPatient, saySummary } from '../../../functions/commands/say-doctor';
import type { Examined } from '../../../functions/doctor/examine';
import { absent, look, mend, unknown, well } from '../../../functions/doctor/finding';

const sender = 'reminders@example.jp';
const tokyo = 'ap-northeast-1';

describe('what a person types after npm run doctor', () => {
  it('is nothing for the stage on this laptop, a sender before deploying, a stage after', () => {
    expect(readDoctorCall([], {})).toEqual({ of: 'laptop', asJson: false, stage: { on: 'laptop', port: 3000 } });
    expect(readDoctorCall(['--json'], { PORT: '3005' })).toMatchObject({ asJson: true, stage: { port: 3005 } });
    expect(readDoctorCall(['--sender', sender], { PORT: '3005' })).toEqual({
      of: 'account',
      asJson: false,
      region: tokyo,
      sender,
      replyTo: sender,
    });
    expect(readDoctorCall(['--stage', 'production', '--region', 'ap-northeast-3'], {})).toEqual({
      of: 'stage',
      asJson: false,
      region: 'ap-northeast-3',
      stage: { on: 'aws', name: 'production' },
    });
    const heartbeat = ['--stage', 'city', '--heartbeat', '--url', 'https://kaeru.example.jp/'];
    expect(readDoctorCall(heartbeat, {})).toMatchObject({ url: 'https://kaeru.example.jp' });
    expect(readDoctorCall(['--help'], {})).toBe('help');
  });

  it.each([
    [['--sender', 'nobody'], /not an e-mail address/],
    [['--sender', sender, '--reply-to', 'help'], /--reply-to reminders@example\.jp/],
    [['--sender', sender, '--heartbeat'], /--heartbeat belongs to a --stage/],
    [['--sender', sender, '--port', '3001'], /--sender is for an account/],
    [['--region', tokyo], /--region is for an account/],
    [['--reply-to', sender], /--reply-to is for an account/],
    [['--stage', 'production', '--region', 'Tokyo'], /not a region/],
    [['--stage', 'production', '--heartbeat'], /--heartbeat --url https/],
    [['--stage', 'production', '--url', 'https://kaeru.example.jp'], /--heartbeat --url https/],
    [['--stage', 'production', '--heartbeat', '--url', 'http://kaeru.example.jp'], /--heartbeat --url https/],
    [['--stage', 'production', '--port', '3000'], /either/],
    [['--port', 'x'], /from 1 to 65535/],
    [['--all'], /--all/],
    [['production'], /production/],
  ])('%j is refused with a sentence', (args, words) => {
    expect(() => readDoctorCall(args, {})).toThrow(WrongCall);
    expect(() => readDoctorCall(args, {})).toThrow(words);
  });
});

describe('what it says', () => {
  const examined: readonly Examined[] = [
    { topic: 'Sending', finding: well('SES sends.') },
    { topic: 'Sandbox', finding: mend('In the sandbox.', 'Nobody is reminded.', 'Ask AWS.') },
    { topic: 'Pace', finding: look('Slow.', 'Late.', 'Ask for more.') },
    { topic: 'Runs', finding: unknown('No answer.', 'Try again.') },
    { topic: 'DNS', finding: absent('None.') },
  ];

  it('is a line for what is well, and what is suffered and what to do for what is not', () => {
    expect(examined.flatMap(sayFinding)).toEqual([
      '  well       Sending      SES sends.',
      '  MEND       Sandbox      In the sandbox.',
      '                          Otherwise: Nobody is reminded.',
      '                          Next: Ask AWS.',
      '  LOOK       Pace         Slow.',
      '                          Otherwise: Late.',
      '                          Next: Ask for more.',
      '  unknown    Runs         No answer.',
      '                          Next: Try again.',
      '  none here  DNS          None.',
    ]);
  });

  it('ends with what to do now, and what then', () => {
    const production = { on: 'aws', region: tokyo, stage: 'production' } as const;
    expect(saySummary({ patient: production, examined, isShut: false })).toBe(
      'To mend now: Sandbox. To look at: Pace. Cannot be told: Runs. Well: 1 of 4. Then: npm run doctor -- --stage production',
    );
    const good = [{ topic: 'Sending', finding: well('SES sends.') }];
    expect(saySummary({ patient: production, examined: good, isShut: false })).toBe(
      'Nothing must be mended. Well: 1 of 1.',
    );
    const before = { on: 'aws', region: 'ap-northeast-3', sender, replyTo: 'help@example.jp' } as const;
    expect(saySummary({ patient: before, examined: good, isShut: false })).toBe(
      `Nothing must be mended. Well: 1 of 1. Next: npx cdk deploy --all -c sender=${sender} -c replyTo=help@example.jp -c region=ap-northeast-3, then npm run doctor -- --stage production. infra/README.md tells the whole way.`,
    );
    expect(saySummary({ patient: before, examined, isShut: false })).toMatch(/Then run the doctor again\.$/);
    expect(saySummary({ patient: { ...production, on: 'laptop' }, examined: good, isShut: false })).toMatch(
      /read their letter at \/_local/,
    );
  });

  it('says that most could not be asked where nobody answered, which is no good end', () => {
    const silent = [{ topic: 'Credentials', finding: unknown('Nobody answered.', 'Look at the line.') }];
    const before = { on: 'aws', region: tokyo, sender, replyTo: sender } as const;
    expect(saySummary({ patient: before, examined: silent, isShut: true })).toBe(
      'Most could not be asked. Cannot be told: Credentials. Well: 0 of 1. Then run the doctor again.',
    );
    expect(isIll({ patient: before, examined: silent, isShut: true })).toBe(true);
    expect(isIll({ patient: before, examined: silent, isShut: false })).toBe(false);
    expect(isIll({ patient: before, examined, isShut: false })).toBe(true);
  });

  it('begins with whom it is about', () => {
    expect(sayPatient({ on: 'laptop', region: tokyo, stage: 'laptop' })).toMatch(/on this laptop, which plays SES/);
    expect(sayPatient({ on: 'aws', region: tokyo })).toMatch(/account in ap-northeast-1, before/);
    expect(sayPatient({ on: 'aws', region: tokyo, stage: 'city' })).toBe('The stage city on AWS, in ap-northeast-1:');
  });
});
