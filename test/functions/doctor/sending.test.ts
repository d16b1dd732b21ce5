import { describe, expect, it } from 'vitest';
import { checkCredentials } from '../../../functions/doctor/check-credentials';
import { checkLetterSet } from '../../../functions/doctor/check-letter-set';
import { checkPace } from '../../../functions/doctor/check-pace';
import { checkSandbox } from '../../../functions/doctor/check-sandbox';
import { checkSending } from '../../../functions/doctor/check-sending';
import { checkTestLetter } from '../../../functions/doctor/check-test-letter';
import type { SendOutcome } from '../../../functions/ports/postbox';
import { Unanswered, type WhyUnanswered } from '../../../functions/ports/unanswered';
import { worldInMemory } from '../../support/world';
import { account, anAccount, healthy, laptop, stage } from './an-account';

describe('credentials', () => {
  const refusing = (why: WhyUnanswered) => {
    const silent = () => Promise.reject(new Unanswered(why, 'SomeException'));
    return { ...anAccount(), sendingAccount: { ...anAccount().sendingAccount, sending: silent } };
  };

  it('that AWS takes are named with their account and region', async () => {
    expect(await checkCredentials(anAccount(), account, undefined)).toEqual({
      verdict: 'well',
      seen: 'AWS takes your credentials for the account 123456789012, in ap-northeast-1.',
    });
  });

  it('are well without the number of the account, where its quotas may not be read', async () => {
    const quotas = { of: () => Promise.reject(new Unanswered('not-allowed', 'AccessDeniedException')) };
    expect(await checkCredentials({ ...anAccount(), quotas }, account, 'ap-northeast-1')).toMatchObject({
      verdict: 'well',
      seen: 'AWS takes your credentials, in ap-northeast-1.',
    });
  });

  it('are to be looked at where the shell would send the other commands elsewhere', async () => {
    const found = await checkCredentials(anAccount(), stage, 'us-east-1');
    expect(found).toMatchObject({ verdict: 'look', next: expect.stringContaining('export AWS_REGION=ap-northeast-1') });
  });

  it.each([
    ['no-credentials', /no AWS credentials/, /aws configure sso/],
    ['credentials-refused', /SomeException/, /aws sso login/],
  ] as const)('are to be mended: %s', async (why, seen, next) => {
    expect(await checkCredentials(refusing(why), account, undefined)).toMatchObject({
      verdict: 'mend',
      seen: expect.stringMatching(seen),
      next: expect.stringMatching(next),
    });
  });

  it('are not blamed for a line that is down', async () => {
    await expect(checkCredentials(refusing('not-reached'), account, undefined)).rejects.toMatchObject({
      why: 'not-reached',
    });
  });

  it('are not asked for by a laptop', async () => {
    expect(await checkCredentials(refusing('no-credentials'), laptop, undefined)).toMatchObject({ verdict: 'well' });
  });
});

describe('sending', () => {
  const sending = (changes: Partial<typeof healthy.sending> | object) =>
    anAccount({ sending: { ...healthy.sending, ...changes } });

  it('is well where SES sends', async () => {
    expect(await checkSending(anAccount(), account)).toEqual({ verdict: 'well', seen: 'SES sends for this account.' });
  });

  it.each([
    [{ standing: 'shut-down' }, 'mend', /AWS has paused/, /answer AWS/],
    [{ enabled: false }, 'mend', /switched off/, /--sending-enabled --region ap-northeast-1/],
    [{ standing: 'on-probation' }, 'look', /under review/, /answer AWS/],
  ])('%j', async (changes, verdict, seen, next) => {
    expect(await checkSending(sending(changes), account)).toMatchObject({
      verdict,
      seen: expect.stringMatching(seen),
      next: expect.stringMatching(next),
      otherwise: expect.stringContaining('nobody is reminded'),
    });
  });

  it('out of the sandbox is well; within it is news before deploying, and to be mended after', async () => {
    const inSandbox = sending({ isProduction: false });
    expect((await checkSandbox(anAccount(), stage)).verdict).toBe('well');
    expect(await checkSandbox(inSandbox, account)).toMatchObject({
      verdict: 'look',
      next: expect.stringContaining('https://console.aws.amazon.com/ses/home?region=ap-northeast-1#/account'),
    });
    expect((await checkSandbox(inSandbox, stage)).verdict).toBe('mend');
  });
});

describe('the pace of SES', () => {
  const { clock } = worldInMemory();
  const due = (number: number) => Array.from({ length: number }, () => clock.now());
  const pace = (changes: object, letters = 0) =>
    checkPace(anAccount({ sending: { ...healthy.sending, ...changes } }), stage, due(letters));

  it('is said with its arithmetic', async () => {
    expect(await pace({}, 100)).toEqual({
      verdict: 'well',
      seen: 'SES takes 14 letters a second and 50,000 in 24 hours, and took 120 in the last 24. Of letters due at the same hour 12,600 are gone within fifteen minutes (14 × 900 s).',
    });
    expect((await pace({ perDay: Number.POSITIVE_INFINITY })).seen).toContain('any number in 24 hours');
  });

  it('is too slow for a day, for an hour, or for the sandbox', async () => {
    expect(await pace({ perDay: 200 }, 100)).toMatchObject({
      verdict: 'mend',
      otherwise: '20 people are told a day late.',
    });
    expect(await pace({ perSecond: 0.1 }, 180)).toMatchObject({
      verdict: 'look',
      otherwise: 'The last of them goes 30 minutes after its hour.',
    });
    expect(await pace({ perSecond: 1, perDay: 200, lastDay: 0 })).toMatchObject({
      verdict: 'look',
      otherwise: 'More than 900 letters at one hour come late: 1 × 900 s.',
    });
  });
});

describe('the configuration set', () => {
  it('reports and suppresses', () => {
    expect(checkLetterSet(healthy.letterSet, 'production').verdict).toBe('well');
  });

  it.each([
    [undefined, 'mend', /no configuration set kaeru-production/],
    [{ ...healthy.letterSet, isSending: false }, 'mend', /switched off/],
    [{ ...healthy.letterSet, reports: ['SEND', 'DELIVERY'] }, 'mend', /does not report BOUNCE, COMPLAINT/],
    [{ ...healthy.letterSet, suppresses: ['BOUNCE'] }, 'look', /after a COMPLAINT/],
  ])('that is ill is told: %#', (set, verdict, seen) => {
    expect(checkLetterSet(set, 'production')).toMatchObject({ verdict, seen: expect.stringMatching(seen) });
  });
});

describe('the test letter', () => {
  const answering = (answer: SendOutcome) => {
    const { postbox } = worldInMemory();
    postbox.faults.answer = () => answer;
    return { postbox };
  };

  it('goes to the simulator of SES, with no tag of ours', async () => {
    const { postbox } = worldInMemory();
    expect(await checkTestLetter({ postbox }, stage)).toMatchObject({ verdict: 'well' });
    expect(postbox.sent).toMatchObject([{ to: 'success@simulator.amazonses.com', tags: {} }]);
  });

  it.each([
    [{ outcome: 'later', reason: 'TooManyRequestsException', limit: 'second' }, 'unknown', /in a while/],
    [{ outcome: 'later', reason: 'TooManyRequestsException', limit: 'day' }, 'mend', /Ask AWS for more/],
    [{ outcome: 'later', reason: 'MessageRejected' }, 'mend', /Verify the sender/],
    [{ outcome: 'later', reason: 'AccessDeniedException' }, 'mend', /ses:SendEmail/],
    [{ outcome: 'refused', reason: 'BadRequestException' }, 'mend', /console/],
  ] as const)('that SES does not take: %j', async (answer, verdict, next) => {
    expect(await checkTestLetter(answering(answer), stage)).toMatchObject({
      verdict,
      next: expect.stringMatching(next),
    });
  });
});
