/** What an account may send, as SES says. */
export type Sending = {
  readonly enabled: boolean;
  /** `healthy`, or what SES holds against the account: `on-probation` it still sends, `shut-down` it does not. */
  readonly standing: 'healthy' | 'on-probation' | 'shut-down';
  /** false: the account is in the sandbox, and writes only to addresses it has verified. */
  readonly isProduction: boolean;
  readonly perSecond: number;
  /** Letters in any 24 hours; `Infinity` where SES sets no limit. */
  readonly perDay: number;
  readonly lastDay: number;
};

/** What becomes of what SES looks for in the DNS. */
export type Confirmation = 'confirmed' | 'waiting' | 'failed' | 'not-begun';

/** A domain SES may send from. */
export type Identity = {
  readonly isVerified: boolean;
  readonly dkim: {
    readonly isOn: boolean;
    readonly state: Confirmation;
    /** The records SES waits for: `<token>._domainkey.<domain>` is an alias of `<token>.<zone>`. */
    readonly tokens: readonly string[];
    /** Where the keys are; absent: SES did not say. */
    readonly zone?: string;
  };
  /** Where bounces go; absent: to a domain of Amazon's. */
  readonly mailFrom?: {
    readonly domain: string;
    readonly state: Confirmation;
    /** SES sends nothing as long as the record of that domain is missing. */
    readonly rejectsWithout: boolean;
  };
};

/** What SES does with our letters beside sending them. */
export type LetterSet = {
  readonly isSending: boolean;
  /** Why addresses come onto the account's list of those SES no longer writes to: `BOUNCE`, `COMPLAINT`. */
  readonly suppresses: readonly string[];
  /** Events SES reports to a topic of ours, such as `DELIVERY`; only destinations that are switched on. */
  readonly reports: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
};

/** What AWS says of an account's post. Asked by the doctor, never by a room. All may throw an `Unanswered`. */
export type SendingAccount = {
  readonly sending: () => Promise<Sending>;
  /** undefined: SES does not know the domain. */
  readonly identity: (domain: string) => Promise<Identity | undefined>;
  readonly letterSet: (name: string) => Promise<LetterSet | undefined>;
};
