/** Every difference between the stages, on one screen. What is not here is the same everywhere. */
import * as read from './settings';
import { readSettings, type Settings, StageMistake } from './settings';

export { StageMistake };

export type Stage = {
  /** Part of every name, so that two stages fit into one account. */
  readonly name: string;
  /** `account` is absent where only a template is wanted and nobody is signed in. */
  readonly env: { readonly account?: string; readonly region: string };
  /** The From address. Its domain is what SES verifies, so that DKIM and DMARC align. */
  readonly sender: string;
  /** Where a human reads answers. */
  readonly replyTo: string;
  /** Who is told when something fails; absent: nobody but the console. */
  readonly alarmsTo: string | undefined;
  /** Where the links of our letters lead, without a slash at the end; absent: the address API Gateway gives. */
  readonly publicUrl: string | undefined;
  /** The name of the pages where they have one of their own; `publicUrl` then leads there. */
  readonly domain: string | undefined;
  /** The hosted zone every DNS record is entered in; absent: the outputs print them, and a person enters them. */
  readonly zone: string | undefined;
  /** CloudFront and a firewall stand before the pages, and nobody comes past them. */
  readonly waf: boolean;
  /** Table, bucket, secrets and SES's reports are encrypted with a key of the account's own. */
  readonly ownKey: boolean;
  /** X-Ray is told of every run. */
  readonly tracing: boolean;
  /** Runs of the room that sends are reserved. A new account has ten runs in all, and none may be reserved of them. */
  readonly reserved: boolean;
  /** The sender's domain is made known to SES here; else it is already, by another stage or by hand. */
  readonly createsIdentity: boolean;
  /** The sender's domain is given a DMARC record here. */
  readonly createsDmarc: boolean;
  /** Every hour a registration of our own shows that letters go. Not where a year is turned in a minute. */
  readonly heartbeat: boolean;
  /** Refuse to delete the stacks themselves; the table and the bucket are kept either way. */
  readonly terminationProtection: boolean;
  /** Say what the person who deployed does next. */
  readonly printsNextSteps: boolean;
};

const stages = {
  laptop: (): Stage => ({
    name: 'laptop',
    env: { account: '000000000000', region: 'ap-northeast-1' },
    sender: 'reminders@kaeru.example',
    replyTo: 'help@kaeru.example',
    alarmsTo: undefined,
    publicUrl: undefined,
    domain: undefined,
    zone: undefined,
    waf: false,
    ownKey: false,
    tracing: false,
    reserved: false,
    createsIdentity: true,
    createsDmarc: false,
    heartbeat: false,
    terminationProtection: false,
    printsNextSteps: false,
  }),
  aws: (name: string, given: Settings, account: string | undefined): Stage => {
    const sender = read.address('sender', given.sender);
    const replyTo = read.address('replyTo', given.replyTo ?? sender);
    const domain = given.domain === undefined ? undefined : read.hostName(given.domain);
    const elsewhere = given.publicUrl === undefined ? undefined : read.httpsAddress(given.publicUrl);
    return {
      name: read.stageName(name),
      // Residence facts stay in Japan unless somebody decides otherwise.
      env: { ...(account === undefined ? {} : { account }), region: read.regionName(given.region ?? 'ap-northeast-1') },
      sender,
      replyTo,
      alarmsTo: read.address('alarmsTo', given.alarmsTo ?? replyTo),
      publicUrl: domain === undefined ? elsewhere : `https://${domain}`,
      domain,
      zone: given.zone === undefined ? undefined : read.zoneId(given.zone),
      waf: read.isSaid(given, 'waf', 'on'),
      ownKey: read.isSaid(given, 'ownKey', 'on'),
      tracing: read.isSaid(given, 'tracing', 'on'),
      reserved: read.isSaid(given, 'reserved', 'on'),
      createsIdentity: !read.isSaid(given, 'identity', 'existing'),
      createsDmarc: !read.isSaid(given, 'dmarc', 'existing') && !read.isSaid(given, 'identity', 'existing'),
      heartbeat: true,
      terminationProtection: true,
      printsNextSteps: true,
    };
  },
} as const;

/** What every resource of a stage is tagged with: by it a bill is read, and what is left of a stage found. */
export const tagsOf = (stage: Stage): Record<string, string> => ({ application: 'kaeru', stage: stage.name });

/** The part of an address behind the @. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * The stage that the settings (`-c name=value`) among a context describe. cdk.json names the laptop, which has no settings:
 * whoever gives one means AWS, and where they name no stage, `production`. Throws a `StageMistake` where they describe none.
 */
export function chooseStage(
  context: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): Stage {
  const { stage = 'laptop', ...given } = readSettings(context);
  if (stage === 'laptop' && Object.keys(given).length === 0) return stages.laptop();
  const chosen = stages.aws(stage === 'laptop' ? 'production' : stage, given, environment.CDK_DEFAULT_ACCOUNT);
  refuseContradictions(given, domainOf(chosen.sender));
  return chosen;
}

function refuseContradictions({ domain, publicUrl, zone, waf, identity }: Settings, senders: string): void {
  if (domain !== undefined && publicUrl !== undefined) {
    throw new StageMistake(
      'The settings domain and publicUrl both say where the links lead. Keep domain, or keep publicUrl and see to the name yourself.',
    );
  }
  if (waf !== undefined && domain === undefined) {
    throw new StageMistake(
      'The setting waf needs a name of your own to stand before: say -c domain=kaeru.example.jp too.',
    );
  }
  if (zone === undefined) return;
  if (identity !== undefined && domain === undefined) {
    throw new StageMistake(
      "There is nothing to enter in the zone: SES knows the sender's domain already, and the pages have no domain. Leave zone out, or say -c domain=kaeru.example.jp too.",
    );
  }
  if (identity === undefined && domain !== undefined && !sharesZone(domain, senders)) {
    throw new StageMistake(
      `One zone cannot hold the records of ${senders} and of ${domain}. Leave zone out, and enter the records the outputs print.`,
    );
  }
}

/** Whether two names end alike by two parts or more, so that one zone could hold both. */
const sharesZone = (one: string, other: string): boolean =>
  one.split('.').slice(-2).join('.') === other.split('.').slice(-2).join('.');
