import { runCommand } from '../../functions/commands/run-command';
import { assembleApp } from '../local/assemble';
import { readAssembly } from '../local/template';
import { writeReadme } from './readme-block';
import { partOfReadme, sayResume } from './resume/resume';
import { readResumeCall, usage } from './resume/resume-call';

/** `npm run resume`: what a reviewer has to know of the templates. */
await runCommand(async () => {
  const call = readResumeCall(process.argv.slice(2));
  if (call === 'help') return console.log(usage);
  const resume = sayResume(readAssembly(await assembleApp({ settings: call.settings })));
  console.log(call.write ? writeReadme(partOfReadme, resume) : resume);
});
