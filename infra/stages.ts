/** Every difference between the stages, on one screen. What is not here is the same everywhere. */

export type Stage = {
  /** Part of every name, so that two stages fit into one account. */
  readonly name: string;
  /** `account` is absent where only a template is wanted and nobody is signed in. */
  readonly env: { readonly account?: string; readonly region: string };
  /** The From address. Its domain is what SES verifies, so that DKIM and DMARC align. */
  readonly sender: string;
  /** Where a human reads answers. */
  readonly replyTo: string;
  /** Where the links of our letters lead, without a slash at the end; absent: the address API Gateway gives. */
  readonly publicUrl: string | undefined;
  /** Who is told when something fails; absent: nobody but the console. */
  readonly alarmsTo: string | undefined;
  /** Refuse to delete the stacks themselves; the table and the bucket are kept either way. */
  readonly terminationProtection: boolean;
  /** Print the DNS records SES waits for. */
  readonly printsDnsRecords: boolean;
};

const settingNames = ['stage', 'sender', 'replyTo', 'publicUrl', 'alarmsTo', 'region'] as const;
type Setting = (typeof settingNames)[number];
type Settings = Readonly<Record<Setting, string | undefined>>;

const stages = {
  laptop: (): Stage => ({
    name: 'laptop',
    env: { account: '000000000000', region: 'ap-northeast-1' },
    sender: 'reminders@kaeru.example',
    replyTo: 'help@kaeru.example',
    publicUrl: undefined,
    alarmsTo: undefined,
    terminationProtection: false,
    printsDnsRecords: false,
  }),
  aws: (name: string, given: Settings, account: string | undefined): Stage => ({
    name,
    // Residence facts stay in Japan unless somebody decides otherwise.
    env: { ...(account === undefined ? {} : { account }), region: given.region ?? 'ap-northeast-1' },
    sender: address('sender', given.sender),
    replyTo: address('replyTo', given.replyTo),
    publicUrl: given.publicUrl === undefined ? undefined : httpsAddress('publicUrl', given.publicUrl),
    alarmsTo: address('alarmsTo', given.alarmsTo ?? given.replyTo),
    terminationProtection: true,
    printsDnsRecords: true,
  }),
} as const;

/** A setting that is missing or contradicts another; the message is for the person who deploys. */
export class StageMistake extends Error {}

/** The stage the settings (`-c name=value`) describe. Throws a `StageMistake` where they describe none. */
export function chooseStage(
  setting: (name: string) => unknown,
  environment: Readonly<Record<string, string | undefined>>,
): Stage {
  const given: Settings = {
    stage: text('stage', setting('stage')),
    sender: text('sender', setting('sender')),
    replyTo: text('replyTo', setting('replyTo')),
    publicUrl: text('publicUrl', setting('publicUrl')),
    alarmsTo: text('alarmsTo', setting('alarmsTo')),
    region: text('region', setting('region')),
  };
  const name = given.stage;
  if (name === undefined) {
    throw new StageMistake('Which stage? Say -c stage=laptop, or for AWS -c stage=NAME -c sender=… -c replyTo=….');
  }
  if (name === 'laptop') {
    const surplus = settingNames.filter((other) => other !== 'stage' && given[other] !== undefined);
    if (surplus.length > 0) {
      throw new StageMistake(
        `The laptop stage makes up its own ${surplus.join(', ')}. To deploy to AWS name the stage too, such as -c stage=production.`,
      );
    }
    return stages.laptop();
  }
  if (!/^[a-z][a-z0-9-]{1,19}$/.test(name)) {
    throw new StageMistake(
      `A stage's name is 2 to 20 of a-z, 0-9 and "-", beginning with a letter; "${name}" is not. Say for example -c stage=production.`,
    );
  }
  return stages.aws(name, given, environment.CDK_DEFAULT_ACCOUNT);
}

function text(name: Setting, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value === '' ? undefined : value;
  throw new StageMistake(`The setting ${name} is a text; say -c ${name}=….`);
}

function address(name: Setting, value: string | undefined): string {
  if (value === undefined) {
    throw new StageMistake(`A stage on AWS needs the address ${name}. Say for example -c ${name}=${name}@example.jp.`);
  }
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value)) {
    throw new StageMistake(`"${value}" is not an e-mail address. Say for example -c ${name}=${name}@example.jp.`);
  }
  return value;
}

function httpsAddress(name: Setting, value: string): string {
  if (!/^https:\/\/[^\s/]+[^\s]*[^\s/]$/.test(value)) {
    throw new StageMistake(
      `The setting ${name} is where the letters' links lead: https://… without a slash at the end; "${value}" is not.`,
    );
  }
  return value;
}
