import { emailForm } from '../../shared/registrations/contact-form';
import { type NamedStage, readStage, stageOptions, WrongCall } from './named-stage';
import { readOptions } from './read-options';

export const usage = `npm run doctor -- [options]

  Examines a stage, or an AWS account before one is deployed into it: may it send, is the sender's domain ready, do limits
  suffice, is anybody told when an alarm rings, does a letter go. Nothing is changed but a test letter to the simulator of SES
  and, with --heartbeat and on a laptop, a registration of nobody, which is deleted again.
  It ends with code 1 where something must be mended, or most could not be asked.

  --sender ADDRESS     before deploying: the address letters will come from
  --reply-to ADDRESS   before deploying: where answers will go (the sender's)
  --stage NAME         a stage on AWS, with your AWS credentials
  --heartbeat          of a stage on AWS: also register somebody who is nobody, and wait for their letter; needs --url
  --url URL            where that stage answers, as the deployment printed it: https://…
  --region REGION      of that account or stage (ap-northeast-1, as npx cdk deploy has it)
  --port N             a stage running on this laptop: http://127.0.0.1:N (or PORT=N; 3000)
  --json               print { "examined": [ { "topic", "verdict", "seen", "otherwise", "next" } ], … } and nothing else
  --help               this page
`;

/** Where a stage stands unless somebody decides otherwise: infra/stages.ts. */
export const usualRegion = 'ap-northeast-1';

export type DoctorCall = { readonly asJson: boolean } & (
  | { readonly of: 'account'; readonly region: string; readonly sender: string; readonly replyTo: string }
  | { readonly of: 'laptop'; readonly stage: Extract<NamedStage, { on: 'laptop' }> }
  | {
      readonly of: 'stage';
      readonly stage: Extract<NamedStage, { on: 'aws' }>;
      readonly region: string;
      /** Instead of what the stage says itself. */
      readonly sender?: string;
      readonly replyTo?: string;
      /** Where to register somebody who is nobody; absent: nobody is. */
      readonly url?: string;
    }
);

/** What a person typed after `npm run doctor --`. Throws a `WrongCall` that says what to type instead. */
export function readDoctorCall(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): DoctorCall | 'help' {
  const { values } = readOptions(args, usage, {
    options: {
      ...stageOptions,
      sender: { type: 'string' },
      'reply-to': { type: 'string' },
      region: { type: 'string' },
      heartbeat: { type: 'boolean' },
      url: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return 'help';
  const asJson = values.json ?? false;
  const region = readRegion(values.region);
  const sender = values.sender === undefined ? undefined : address('sender', values.sender);
  const replyTo = values['reply-to'] === undefined ? undefined : address('reply-to', values['reply-to']);
  // PORT says where the laptop's stage is, not that it is meant.
  if (values.stage === undefined && values.port === undefined && sender !== undefined) {
    refuse(
      values,
      ['heartbeat', 'url'],
      'belongs to a --stage NAME: before deploying there is nothing to register at.',
    );
    return { of: 'account', asJson, region, sender, replyTo: replyTo ?? sender };
  }
  const stage = readStage(values, environment);
  if (stage.on === 'laptop') {
    const surplus = ['sender', 'reply-to', 'region', 'url'] as const;
    refuse(values, surplus, 'is for an account or a --stage on AWS: a laptop stage says it itself.');
    return { of: 'laptop', asJson, stage };
  }
  const url = readUrl(values.heartbeat ?? false, values.url);
  return {
    of: 'stage',
    asJson,
    stage,
    region,
    ...(sender === undefined ? {} : { sender }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(url === undefined ? {} : { url }),
  };
}

function refuse<Name extends string>(
  values: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly Name[],
  words: string,
): void {
  const given = names.find((name) => values[name] !== undefined);
  if (given !== undefined) throw new WrongCall(`--${given} ${words}`);
}

function address(option: string, value: string): string {
  if (emailForm.safeParse(value).success) return value;
  throw new WrongCall(`"${value}" is not an e-mail address. Say for example --${option} reminders@example.jp`);
}

function readRegion(value: string | undefined): string {
  if (value === undefined || /^[a-z]{2}(-[a-z]+)+-\d$/.test(value)) return value ?? usualRegion;
  throw new WrongCall(`"${value}" is not a region of AWS. Say for example --region ap-northeast-1`);
}

function readUrl(heartbeat: boolean, url: string | undefined): string | undefined {
  if (!heartbeat && url === undefined) return undefined;
  if (heartbeat && url !== undefined && /^https:\/\/[^\s/]+(\/[^\s]*)?$/.test(url)) return url.replace(/\/$/, '');
  throw new WrongCall(
    'To register somebody who is nobody: --heartbeat --url https://…, the address as the deployment printed it.',
  );
}
