import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onAws, synthesise } from './synthesise';

const installed = spawnSync('cfn-lint', ['--version']).status === 0;
const title = 'cfn-lint, which we did not write, finds no error in the templates';

it.skipIf(!installed).each([
  ['laptop', { stage: 'laptop' }],
  ['AWS', onAws],
])(`${title}: %s${installed ? '' : ' (skipped: cfn-lint is not installed here)'}`, (_name, settings) => {
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-lint-'));
  try {
    const { memory, service } = synthesise(settings);
    const files = Object.entries({ memory, service }).map(([name, template]) => {
      const file = join(folder, `${name}.template.json`);
      writeFileSync(file, template);
      return file;
    });
    // W3005: the CDK names dependencies that a GetAtt already enforces; harmless, and not ours to change.
    const { status, stdout } = spawnSync('cfn-lint', ['--ignore-checks', 'W3005', '--', ...files], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
