/** Has the CDK app write its cloud assembly, in a process of its own: what goes to AWS is what the stage reads. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Synthesises `infra/app.ts` into `folder`, which is emptied first: for the laptop, or for the stage the settings (`-c name=value`) describe.
 * CloudFormation's own validation is left to `cdk synth`: it takes 2 s and 260 MB and changes nothing in the template.
 * @throws Error with what the app printed, where it did not succeed.
 */
export async function synthesise(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const outdir = resolve(folder);
  rmSync(outdir, { recursive: true, force: true });
  const { PATH, HOME, SystemRoot, TEMP, TMP, TMPDIR } = process.env;
  const machine = Object.entries({ PATH, HOME, SystemRoot, TEMP, TMP, TMPDIR }).filter(
    ([, value]) => value !== undefined,
  );
  const child = spawn(process.execPath, ['infra/local/launch.mjs', 'infra/app.ts'], {
    // Nothing of the machine's AWS settings goes in: the laptop's template must not depend on them.
    env: {
      ...Object.fromEntries(machine),
      CDK_VALIDATION: 'false',
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify(settings),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const code = await new Promise<number | null>((settle, reject) => {
    child.once('error', reject);
    child.once('close', settle);
  });
  if (code !== 0) throw new Error(`The CDK app could not be synthesised:\n${printed.trim()}`);
  return outdir;
}
