/** What nobody can measure here, each with where it comes from. All of them are printed under the table. */

export const year = { months: 12, days: 365, minutes: 365 * 24 * 60, seconds: 365 * 24 * 60 * 60 } as const;

/** Looks at one's own page in a year. Nobody knows yet; a calendar and letters bring more, indifference fewer. */
export const looksPerRegistration = 4;
/** Changes typed in a year. */
export const editsPerRegistration = 1;
/** Reminders in a year, beside the letters that answer what somebody does: as many as the ladder of a year abroad has. */
export const usualLetters = 10;

/**
 * A function gets processor time in proportion to its memory: one whole core at 1,769 MB. What took a core of the machine that
 * measured 100 ms is billed in a room of 512 MB as 100 × 1,769 ÷ 512 = 346 ms, as if it never waited for anything.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
 */
export const megabytesOfACore = 1769;

/** The two lines Lambda itself writes of each run, as JSON, where its level is INFO: the start and the report. */
export const systemLogBytesPerRun = 650;
/** CloudWatch adds so many bytes to each line. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/LogsBillingDetails.html */
export const bytesPerLogLine = 26;

/**
 * Lambda asks an idle queue with five receivers, each of which waits 20 seconds for an answer, and every receive is a request.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
 */
export const emptyReceivesPerQueue = 5 * (60 / 20) * year.minutes;

/** A room remembers a secret for a quarter of an hour: ten runs side by side, day and night, ask for no more than this, at four reads each. */
export const mostSecretsRead = 10 * 4 * 24 * year.days * 4;

/** DynamoDB, S3, SQS and Secrets Manager ask a key of our own at most once in five minutes for each of some ten callers. */
export const keyRequestsPerYear = 10 * (year.minutes / 5);

/** What a run waits for each call of a service: more than for most (DynamoDB answers in less than ten), less than for some letters. */
export const millisecondsPerCall = 50;

/** X-Ray records the first run of each second and one of twenty more. https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html */
export const tracedShare = 0.05;

/** DynamoDB adds so many bytes to each item and to each entry of an index. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
export const bytesPerStoredItem = 100;

/** Days the journal lies in the bucket (infra/stacks/memory.ts). */
export const daysOfJournal = 35;
/** Months a room's log is kept, where the template does not say. */
export const gigabyte = 1024 ** 3;
