import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../functions/commands/run-command';
import { synthesise } from '../local/synth';
import { readAssembly } from '../local/template';
import { readmeFile, writeBlock } from './resume/readme-block';
import { sayResume } from './resume/resume';
import { readResumeCall, usage } from './resume/resume-call';

/** `npm run resume`: what a reviewer has to know of the templates. */
await runCommand(async () => {
  const call = readResumeCall(process.argv.slice(2));
  if (call === 'help') return console.log(usage);
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-resume-'));
  try {
    const resume = sayResume(readAssembly(await synthesise(folder, call.settings)));
    if (!call.write) return console.log(resume);
    const before = readFileSync(readmeFile, 'utf8');
    const after = writeBlock(before, resume);
    writeFileSync(readmeFile, after);
    console.log(
      after === before ? `${readmeFile} says what stands.` : `${readmeFile} is written anew: git diff ${readmeFile}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
