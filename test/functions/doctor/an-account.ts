/** An AWS account and a DNS in memory, in good health; each test makes one thing ill. */
import type { NamesInDns } from '../../../functions/ports/names-in-dns';
import type { Operators, OperatorsTopic } from '../../../functions/ports/operators';
import type { Quota, Quotas } from '../../../functions/ports/quotas';
import type { Identity, LetterSet, Sending, SendingAccount } from '../../../functions/ports/sending-account';

export const sender = 'reminders@mail.example.jp';
export const account = { on: 'aws', region: 'ap-northeast-1', sender, replyTo: 'help@example.jp' } as const;
export const stage = { ...account, stage: 'production' } as const;
export const laptop = { ...stage, on: 'laptop', stage: 'laptop' } as const;

export const healthy = {
  sending: { enabled: true, standing: 'healthy', isProduction: true, perSecond: 14, perDay: 50_000, lastDay: 120 },
  identity: {
    isVerified: true,
    dkim: { isOn: true, state: 'confirmed', tokens: ['abc', 'def'] },
    mailFrom: { domain: 'bounce.mail.example.jp', state: 'confirmed', rejectsWithout: false },
  },
  letterSet: {
    isSending: true,
    suppresses: ['BOUNCE', 'COMPLAINT'],
    reports: ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT'],
    tags: { sender, 'reply-to': 'help@example.jp' },
  },
  quotas: [
    { name: 'Concurrent executions', value: 1_000, isApplied: true, account: '123456789012' },
    { name: 'Number of schedules', value: 10_000_000, isApplied: true },
    { name: 'Number of schedule groups', value: 500, isApplied: true },
    { name: 'CreateSchedule request rate', value: 5_000, isApplied: false },
    { name: 'Invocations throttle limit', value: 1_000, isApplied: true },
  ],
  topic: { name: 'arn:aws:sns:…:WatchOperator', operators: [{ protocol: 'email', state: 'confirmed' }] },
  records: {
    'abc._domainkey.mail.example.jp CNAME': ['abc.dkim.amazonses.com'],
    'def._domainkey.mail.example.jp CNAME': ['def.dkim.amazonses.com'],
    'bounce.mail.example.jp MX': ['feedback-smtp.ap-northeast-1.amazonses.com'],
    'bounce.mail.example.jp TXT': ['v=spf1 include:amazonses.com ~all'],
    '_dmarc.mail.example.jp TXT': ['some other text', 'v=DMARC1; p=none'],
    'example.jp MX': ['mx.example.jp'],
  },
} as const satisfies {
  sending: Sending;
  identity: Identity;
  letterSet: LetterSet;
  quotas: readonly Quota[];
  topic: OperatorsTopic;
  records: Readonly<Record<string, readonly string[]>>;
};

export type Health = {
  readonly sending: Sending;
  readonly identity: Identity | undefined;
  readonly letterSet: LetterSet | undefined;
  readonly quotas: readonly Quota[];
  readonly topic: OperatorsTopic | undefined;
  /** By name and type, such as `example.jp MX`; `A` of a name that is a machine. */
  readonly records: Readonly<Record<string, readonly string[]>>;
};

export function anAccount(ill: Partial<Health> = {}) {
  const { sending, identity, letterSet, quotas, topic, records }: Health = { ...healthy, ...ill };
  const sendingAccount: SendingAccount = {
    sending: async () => sending,
    identity: async () => identity,
    letterSet: async () => letterSet,
  };
  const names: NamesInDns = {
    aliases: async (name) => records[`${name} CNAME`] ?? [],
    mailServers: async (name) => records[`${name} MX`] ?? [],
    texts: async (name) => records[`${name} TXT`] ?? [],
    isMachine: async (name) => records[`${name} A`] !== undefined,
  };
  const ofAccount: Quotas = { of: async () => quotas };
  const operators: Operators = { of: async () => topic };
  return { sendingAccount, names, quotas: ofAccount, operators };
}

/** A health without the records of these names and types. */
export const without = (...missing: readonly (keyof typeof healthy.records)[]): Pick<Health, 'records'> => ({
  records: Object.fromEntries(Object.entries(healthy.records).filter(([name]) => !missing.some((one) => one === name))),
});
