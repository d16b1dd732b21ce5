import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../functions/commands/run-command';
import { synthesise } from '../local/synth';
import { readAssembly } from '../local/template';
import { writeReadme } from './readme-block';
import { partOfReadme, sayResume } from './resume/resume';
import { readResumeCall, usage } from './resume/resume-call';

/** `npm run resume`: what a reviewer has to know of the templates. */
await runCommand(async () => {
  const call = readResumeCall(process.argv.slice(2));
  if (call === 'help') return console.log(usage);
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-resume-'));
  try {
    const resume = sayResume(readAssembly(await synthesise(folder, call.settings)));
    console.log(call.write ? writeReadme(partOfReadme, resume) : resume);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
