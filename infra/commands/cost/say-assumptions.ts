import {
  daysOfJournal,
  editsPerRegistration,
  emptyReceivesPerQueue,
  looksPerRegistration,
  megabytesOfACore,
  millisecondsPerCall,
  mostSecretsRead,
  systemLogBytesPerRun,
  tracedShare,
} from './assumptions';
import { count } from './columns';
import type { Account } from './work-out';

/** What is taken for granted, so that nobody has to guess it. */
export function sayAssumptions({ bill }: Account): readonly string[] {
  const foreign = bill.rows.filter(({ price }) => price.where === "not Tokyo's").map(({ price }) => price.service);
  return [
    'What is assumed',
    `  - Registrations come evenly over the year and are kept for one; each looks at its page ${looksPerRegistration} times, changes it ${editsPerRegistration} time, and erases itself.`,
    '  - Calls are counted at the door of the laptop stage (infra/commands/cost/measured.json). Nothing is ever batched: the dearest case.',
    `  - A run lasts as long as on the laptop, times ${megabytesOfACore} MB ÷ the memory of the room (a function has a whole core at ${megabytesOfACore} MB), and ${millisecondsPerCall} ms more for each call. Cold starts are not counted.`,
    `  - Lambda writes ${systemLogBytesPerRun} bytes of its own about each run, and asks an idle queue ${count(emptyReceivesPerQueue)} times a year.`,
    `  - Secrets are remembered for 15 minutes: at most ${count(mostSecretsRead)} reads a year. The journal is kept ${daysOfJournal} days.`,
    `  - Where X-Ray is told, it records ${tracedShare * 100} % of runs. Every alarm, metric and dashboard is billed all year, also one that never says anything.`,
    '  - Free is what is free for ever (Lambda, SQS, SNS, DynamoDB storage, CloudWatch, Scheduler, KMS, X-Ray, CloudFront, transfer), not what is free in the first year.',
    '  - SES takes $0.00016 a letter from accounts that began to send after May 2025, and $0.0001 from older ones.',
    "  - Not counted: employers' files, people who only look at the first page, visitors that are programs, support, tax.",
    `  * No price of Tokyo was found; this is one of us-east-1: ${[...new Set(foreign)].join(', ')}. All sources: infra/commands/cost/prices-of-work.ts and prices-of-watching.ts.`,
  ];
}
