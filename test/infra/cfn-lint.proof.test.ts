import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { raise } from './raise';
import { shapes } from './synthesise';

// What is in a room is not linted, so nothing needs to be bundled.
vi.mock('../../infra/habits/bundle-room', () => ({ bundleRoom: () => mkdtempSync(join(tmpdir(), 'kaeru-room-')) }));

const installed = spawnSync('cfn-lint', ['--version']).status === 0;
const title = 'cfn-lint, which we did not write, finds no error in the templates';

it.skipIf(!installed).each(shapes)(
  `${title}: %s${installed ? '' : ' (skipped: cfn-lint is not installed here)'}`,
  (_, settings) => {
    const found = raise(settings, (app) =>
      app.synth().stacks.map(({ stackName, templateFullPath, environment }) => {
        const region = environment.region.startsWith('unknown') ? [] : ['--regions', environment.region];
        // W3005: the CDK names dependencies that a GetAtt already enforces; harmless, and not ours to change.
        const args = ['--ignore-checks', 'W3005', ...region, '--', templateFullPath];
        const { status, stdout, stderr } = spawnSync('cfn-lint', args, { encoding: 'utf8' });
        return { stackName, status, said: `${stdout}${stderr}` };
      }),
    );
    expect(found).toEqual(found.map(({ stackName }) => ({ stackName, status: 0, said: '' })));
  },
);
