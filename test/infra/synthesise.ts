/** The templates of a stage as `cdk synth` makes them, and the shapes they come in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { assembleApp } from '../../infra/local/assemble';

/** The one command: `npx cdk deploy --all -c sender=…`, and nothing else. */
export const onAws = { sender: 'reminders@kaeru.jp' };

/** Every setting there is. */
export const onAwsWithAll = {
  stage: 'city',
  sender: 'reminders@kaeru.jp',
  replyTo: 'help@kaeru.jp',
  alarmsTo: 'woken@kaeru.jp',
  region: 'ap-northeast-3',
  domain: 'pages.kaeru.jp',
  zone: 'Z0123456789KAERU',
  waf: 'on',
  ownKey: 'on',
  tracing: 'on',
  reserved: 'on',
};

/** A name and a firewall, and nobody but a person who enters DNS records. */
const onAwsByHand = { ...onAws, domain: 'pages.kaeru.jp', waf: 'on' };

/** The shapes the templates come in: whatever holds of the templates is tried on each. */
export const shapes = [
  ['the laptop', { stage: 'laptop' }],
  ['AWS', onAws],
  ['AWS with everything', onAwsWithAll],
  ['AWS with DNS by hand', onAwsByHand],
] as const;

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
export type Resource = z.infer<typeof resource> & { readonly id: string };

export async function synthesise(settings: Readonly<Record<string, string>> = {}) {
  const folder = await assembleApp({ settings });
  const name = settings.stage ?? (settings.sender === undefined ? 'laptop' : 'production');
  const fileOf = (stack: string): string => join(folder, `kaeru-${name}-${stack}.template.json`);
  const read = (stack: string): string => readFileSync(fileOf(stack), 'utf8');
  const texts = {
    memory: read('memory'),
    service: read('service'),
    ...(existsSync(fileOf('edge')) ? { edge: read('edge') } : {}),
  };

  const resources: readonly Resource[] = Object.values(texts).flatMap((text) =>
    Object.entries(z.object({ Resources: z.record(z.string(), resource) }).parse(JSON.parse(text)).Resources).map(
      ([id, one]) => ({ id, ...one }),
    ),
  );
  return { ...texts, resources, ofType: (type: string) => resources.filter(({ Type }) => Type === type) };
}
