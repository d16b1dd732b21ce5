/** Synthesises a stage as `cdk synth` does, in a process of its own, and reads the templates back. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

export const onAws = { stage: 'production', sender: 'reminders@kaeru.jp', replyTo: 'help@kaeru.jp' };

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
export type Resource = z.infer<typeof resource> & { readonly id: string };

export function synthesise(settings: Readonly<Record<string, string>> = { stage: 'laptop' }) {
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-cdk-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/local/launch.mjs', 'infra/app.ts'], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      // CloudFormation's own validation takes 2 s and changes nothing in the template.
      CDK_VALIDATION: 'false',
      CDK_OUTDIR: folder,
      CDK_CONTEXT_JSON: JSON.stringify(settings),
    },
  });
  if (status !== 0) throw new Error(`The CDK app could not be synthesised:\n${stdout}${stderr}`);
  const read = (stack: string): string =>
    readFileSync(join(folder, `kaeru-${settings.stage}-${stack}.template.json`), 'utf8');
  const texts = { memory: read('memory'), service: read('service') };
  rmSync(folder, { recursive: true });

  const resources: readonly Resource[] = Object.values(texts).flatMap((text) =>
    Object.entries(z.object({ Resources: z.record(z.string(), resource) }).parse(JSON.parse(text)).Resources).map(
      ([id, one]) => ({ id, ...one }),
    ),
  );
  return { ...texts, resources, ofType: (type: string) => resources.filter(({ Type }) => Type === type) };
}
