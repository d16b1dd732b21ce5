/** What the person who deploys says with `-c name=value`, read and checked: whatever is wrong is answered with a sentence that says what to do. */

/** Every setting, with what it says. */
const settings = {
  stage: 'the name of the stage',
  sender: 'the address letters come from',
  replyTo: 'who reads the answers to letters',
  alarmsTo: 'who is told when something fails',
  region: 'where everything is kept',
  publicUrl: "where the letters' links lead",
  domain: 'the name of the pages, such as kaeru.example.jp',
  zone: 'the Route 53 hosted zone that every DNS record is entered in',
  waf: 'on: CloudFront and a firewall in front of the pages',
  ownKey: 'on: everything kept is encrypted with a key of your own',
  tracing: 'on: X-Ray shows what each run waited for',
  reserved: 'on: runs of the room that sends are set aside for it',
  identity: "existing: SES knows the sender's domain already",
  dmarc: "existing: the sender's domain has a DMARC record already",
} as const;

type Setting = keyof typeof settings;
export type Settings = Readonly<Partial<Record<Setting, string>>>;

/** A setting that is missing or contradicts another; the message is for the person who deploys. */
export class StageMistake extends Error {}

/** The settings among a context. Keys of the CDK carry `@`, `:` or `-`; a plain word that is no setting of ours is taken for a slip of the pen. */
export function readSettings(context: Readonly<Record<string, unknown>>): Settings {
  const given: Partial<Record<Setting, string>> = {};
  for (const [name, value] of Object.entries(context)) {
    if (!/^[A-Za-z]+$/.test(name)) continue;
    if (!isSetting(name)) {
      throw new StageMistake(
        `There is no setting "${name}". There are:\n${Object.entries(settings)
          .map(([known, meaning]) => `  -c ${known}=…  ${meaning}`)
          .join('\n')}`,
      );
    }
    if (typeof value !== 'string') throw new StageMistake(`The setting ${name} is a text; say -c ${name}=….`);
    if (value !== '') given[name] = value;
  }
  return given;
}

const isSetting = (name: string): name is Setting => Object.hasOwn(settings, name);

/** An e-mail address. */
export function address(name: Setting, value: string | undefined): string {
  if (value === undefined) {
    throw new StageMistake(`A stage on AWS needs the address ${name}. Say for example -c ${name}=${name}@example.jp.`);
  }
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value)) {
    throw new StageMistake(`"${value}" is not an e-mail address. Say for example -c ${name}=${name}@example.jp.`);
  }
  return value;
}

/** Part of the name of every resource. */
export function stageName(value: string): string {
  if (/^[a-z][a-z0-9-]{1,19}$/.test(value)) return value;
  throw new StageMistake(
    `A stage's name is 2 to 20 of a-z, 0-9 and "-", beginning with a letter; "${value}" is not. Say for example -c stage=production.`,
  );
}

/** Where links lead. */
export function httpsAddress(value: string): string {
  if (/^https:\/\/[^\s/]+[^\s]*[^\s/]$/.test(value)) return value;
  throw new StageMistake(
    `The setting publicUrl is where the letters' links lead: https://… without a slash at the end; "${value}" is not.`,
  );
}

/** The name of a host: 64 characters at most, for a certificate's first name holds no more (RFC 5280, ub-common-name). */
export function hostName(value: string): string {
  if (value.length <= 64 && /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.){1,}[a-z]{2,}$/.test(value)) return value;
  throw new StageMistake(
    `The setting domain is the name the pages are reached by, in small letters and without https://; "${value}" is not. Say for example -c domain=kaeru.example.jp.`,
  );
}

export function regionName(value: string): string {
  if (/^[a-z]{2}(-[a-z]+)+-\d$/.test(value)) return value;
  throw new StageMistake(`"${value}" is not an AWS region. Say for example -c region=ap-northeast-3 (Osaka).`);
}

/** The id Route 53 shows beside a hosted zone. */
export function zoneId(value: string): string {
  if (/^Z[A-Z0-9]{3,31}$/.test(value)) return value;
  throw new StageMistake(
    `"${value}" is not the id of a hosted zone: it begins with Z. "aws route53 list-hosted-zones" shows yours, after /hostedzone/.`,
  );
}

/** A setting that is one word or absent, such as `waf=on`. */
export function isSaid(given: Settings, name: Setting, word: 'on' | 'existing'): boolean {
  const value = given[name];
  if (value === undefined || value === word) return value === word;
  throw new StageMistake(
    `The setting ${name} knows one word: say -c ${name}=${word}, or leave it out. "${value}" is not.`,
  );
}
