import { setTimeout as sleep } from 'node:timers/promises';
import { deadLettersInSqs } from '../adapters/dead-letters-in-sqs';
import { findQueues } from '../adapters/find-queues';
import { givenUpInS3 } from '../adapters/given-up-in-s3';
import { journalInS3 } from '../adapters/journal-in-s3';
import { ringsInSqs } from '../adapters/rings-in-sqs';
import { reachStage } from './reach-stage';
import { redrive } from './redrive';
import { readRedriveCall, usage } from './redrive-call';
import { runCommand } from './run-command';
import { sayEnd, sayNews } from './say-redrive';

/** `npm run redrive`: brings dead letters back. */
await runCommand(async () => {
  const call = readRedriveCall(process.argv.slice(2), process.env);
  if (call === 'help') return console.log(usage);
  const { stage, bucket } = await reachStage(call.stage, process.env);
  const prefix = `kaeru-${stage}-`;
  const due = (await findQueues(`${prefix}due`)).find((url) => url.endsWith('-due')) ?? '';
  const world = {
    // An alarm is a ring that the Scheduler puts on the due queue.
    deadLetters: deadLettersInSqs(prefix, { alarms: 'due' }, (ms) => sleep(ms)),
    givenUp: givenUpInS3(bucket, prefix),
    rings: ringsInSqs({ DUE_QUEUE_URL: due }),
    journal: journalInS3(bucket),
    // What is told is told here.
    log: () => undefined,
  };
  console.log(`Dead letters of the stage ${stage}:\n`);
  const redriven = await redrive(world, call, (news) => {
    for (const line of sayNews(news)) console.log(line);
  });
  const look =
    call.stage.on === 'laptop' ? `http://127.0.0.1:${call.stage.port}/_local` : `the logs under /kaeru/${stage}/`;
  console.log(`\n${sayEnd(redriven, call.dry, look)}`);
});
