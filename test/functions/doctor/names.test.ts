import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../functions/doctor/check-answers';
import { checkDkim } from '../../../functions/doctor/check-dkim';
import { checkDmarc } from '../../../functions/doctor/check-dmarc';
import { checkIdentity } from '../../../functions/doctor/check-identity';
import { checkMailFrom } from '../../../functions/doctor/check-mail-from';
import { account, anAccount, type Health, healthy, laptop, sender, stage, without } from './an-account';

describe("the sender's domain", () => {
  const { identity } = healthy;

  it('is well where SES may send from it', async () => {
    expect(await checkIdentity(anAccount(), stage, sender)).toEqual({
      verdict: 'well',
      seen: 'SES may send from mail.example.jp.',
    });
  });

  it.each([
    [undefined, /does not know mail\.example\.jp/, /Deploy once more/],
    [{ ...identity, isVerified: false }, /may not send from it yet/, /npm run doctor -- --stage production/],
  ])('is to be mended on a stage: %#', async (ill, seen, next) => {
    expect(await checkIdentity(anAccount({ identity: ill }), stage, sender)).toMatchObject({
      verdict: 'mend',
      seen: expect.stringMatching(seen),
      next: expect.stringMatching(next),
    });
  });

  it('is not needed before deploying, and in the way where it is there', async () => {
    expect((await checkIdentity(anAccount({ identity: undefined }), account, sender)).verdict).toBe('well');
    expect(await checkIdentity(anAccount(), account, sender)).toMatchObject({
      verdict: 'look',
      next: expect.stringContaining('-c identity=existing'),
    });
  });
});

describe('DKIM', () => {
  const check = (ill: Partial<Health> = {}, patient: typeof stage | typeof laptop = stage) =>
    checkDkim(anAccount(ill), patient, sender);
  const keys = (changes: object): Pick<Health, 'identity'> => ({
    identity: { ...healthy.identity, dkim: { ...healthy.identity.dkim, ...changes } },
  });
  const gone = without('def._domainkey.mail.example.jp CNAME');

  it('is well where SES has seen the keys and they are there', async () => {
    expect(await check()).toMatchObject({ verdict: 'well' });
    expect(await check(keys({ zone: 'dkim.amazonses.com' }))).toMatchObject({ verdict: 'well' });
  });

  it.each([
    [keys({ isOn: false }), 'mend', /--signing-enabled/],
    [gone, 'look', /def\._domainkey\.mail\.example\.jp CNAME def\.dkim\.amazonses\.com/],
    [{ ...keys({ state: 'waiting' }), ...gone }, 'mend', /Enter at the DNS of mail\.example\.jp: def\./],
    [keys({ state: 'waiting' }), 'look', /Wait/],
    [keys({ state: 'failed' }), 'mend', /Try again/],
    [keys({ zone: 'dkim.elsewhere.example' }), 'look', /abc\.dkim\.elsewhere\.example/],
  ])('says what to enter: %#', async (ill, verdict, next) => {
    expect(await check(ill)).toMatchObject({ verdict, next: expect.stringMatching(next) });
  });

  it('of a domain SES does not know is not there, and a laptop asks no DNS', async () => {
    expect(await check({ identity: undefined })).toMatchObject({ verdict: 'absent' });
    expect(await check({ records: {} }, laptop)).toMatchObject({ verdict: 'well' });
  });
});

describe('MAIL FROM', () => {
  const check = (ill: Partial<Health> = {}, patient: typeof stage | typeof laptop = stage) =>
    checkMailFrom(anAccount(ill), patient, sender);
  const mailFrom = (changes: object): Pick<Health, 'identity'> => ({
    identity: { ...healthy.identity, mailFrom: { ...healthy.identity.mailFrom, ...changes } },
  });
  const { mailFrom: _, ...noMailFrom } = healthy.identity;
  const noServer = without('bounce.mail.example.jp MX');
  const neither = without('bounce.mail.example.jp MX', 'bounce.mail.example.jp TXT');

  it('is well where both records are there and SES has seen them', async () => {
    expect(await check()).toMatchObject({ verdict: 'well' });
    expect(await check({ records: {} }, laptop)).toMatchObject({ verdict: 'well' });
    expect(await check({ identity: undefined })).toMatchObject({ verdict: 'absent' });
  });

  it.each([
    [{ identity: noMailFrom }, 'look', /--mail-from-domain bounce\.mail\.example\.jp/],
    [noServer, 'look', /MX 10 feedback-smtp\.ap-northeast-1\.amazonses\.com/],
    [{ ...mailFrom({ rejectsWithout: true }), ...noServer }, 'mend', /MX 10/],
    [neither, 'look', /MX 10 .*; bounce\.mail\.example\.jp TXT "v=spf1 include:amazonses\.com ~all"/],
    [mailFrom({ state: 'waiting' }), 'look', /Wait/],
    [mailFrom({ state: 'failed' }), 'look', /put-email-identity-mail-from-attributes/],
  ])('says what to enter: %#', async (ill, verdict, next) => {
    expect(await check(ill)).toMatchObject({ verdict, next: expect.stringMatching(next) });
  });
});

describe('DMARC', () => {
  const check = (
    records: Readonly<Record<string, readonly string[]>>,
    patient: typeof account | typeof stage = stage,
  ) => checkDmarc(anAccount({ records }), patient, sender);

  it.each([
    [{ '_dmarc.mail.example.jp TXT': ['v=DMARC1; p=none'] }, '_dmarc.mail.example.jp says p=none.'],
    [{ '_dmarc.mail.example.jp TXT': ['another text', 'v=DMARC1;p=REJECT'] }, '_dmarc.mail.example.jp says p=reject.'],
    [
      { '_dmarc.example.jp TXT': ['v=DMARC1; p=reject; sp=quarantine'] },
      '_dmarc.example.jp says p=quarantine, which holds for mail.example.jp as well.',
    ],
    [
      { '_dmarc.example.jp TXT': ['v=DMARC1; p=reject'] },
      '_dmarc.example.jp says p=reject, which holds for mail.example.jp as well.',
    ],
  ])('is well: %j', async (records, seen) => {
    expect(await check(records)).toEqual({ verdict: 'well', seen });
  });

  it.each([
    [{ '_dmarc.mail.example.jp TXT': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] }, /2 DMARC records/],
    [{ '_dmarc.mail.example.jp TXT': ['v=DMARC1; rua=mailto:a@example.jp'] }, /names no policy/],
    [{ '_dmarc.mail.example.jp TXT': ['v=DMARC12; p=none'] }, /has no DMARC record/],
    [{}, /has no DMARC record/],
  ])('is to be mended: %j', async (records, seen) => {
    expect(await check(records)).toMatchObject({ verdict: 'mend', seen: expect.stringMatching(seen) });
  });

  it('may be missing before deploying, which says what to enter', async () => {
    expect(await check({}, account)).toMatchObject({
      verdict: 'look',
      next: expect.stringContaining('_dmarc.mail.example.jp TXT "v=DMARC1; p=none"'),
    });
  });
});

describe('answers', () => {
  const check = (records: Readonly<Record<string, readonly string[]>>) =>
    checkAnswers(anAccount({ records }), 'help@Example.jp');

  it.each([
    [{ 'example.jp MX': ['mx1.example.jp', 'mx2.example.jp'] }, 'well', /mx1\.example\.jp/],
    [{ 'example.jp MX': [''] }, 'mend', /takes no mail/],
    [{ 'example.jp A': [] }, 'look', /names no mail server/],
    [{}, 'mend', /cannot be written to/],
  ])('%j: %s', async (records, verdict, seen) => {
    expect(await check(records)).toMatchObject({ verdict, seen: expect.stringMatching(seen) });
  });
});
