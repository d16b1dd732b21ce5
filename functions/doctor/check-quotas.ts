import type { Quota, QuotaService, Quotas } from '../ports/quotas';
import { type Finding, look, unknown, well } from './finding';
import type { Patient } from './patient';
import { quotasPage } from './places';

type Need = {
  readonly service: QuotaService;
  /** A word or two for the report. */
  readonly topic: string;
  readonly called: string;
  /** As Service Quotas names it. A name is documented for all four, a code for Lambda's only, and it is what a person finds on the page. */
  readonly name: RegExp;
  readonly enough: number;
  /** What a number of it means. */
  readonly tell: (number: string) => string;
  readonly otherwise: string;
};

/** What a stage may come to need of an account. What it needs of SES is judged by its pace. */
export const needs: readonly Need[] = [
  {
    // docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html: 1,000; new accounts begin with fewer, often 10.
    service: 'lambda',
    topic: 'Runs',
    called: 'Concurrent executions',
    name: /^concurrent executions$/i,
    // Queues keep 14 runs busy at most, pages take the rest. With -c reserved=on 4 are reserved, and AWS wants 100 to be left.
    enough: 104,
    tell: (number) => `Lambda runs ${number} functions at once`,
    otherwise:
      'While many letters go out, a page may answer "try again later". With -c reserved=on the deployment itself fails.',
  },
  {
    // docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html, and so for the two below.
    service: 'scheduler',
    topic: 'Alarms',
    called: 'Number of schedules',
    name: /^number of schedules$/i,
    // One alarm for each registration.
    enough: 1_000_000,
    tell: (number) => `The Scheduler keeps ${number} alarms, one for each registration`,
    otherwise: 'For registrations beyond that number the sweep alone rings, up to half an hour late.',
  },
  {
    service: 'scheduler',
    topic: 'New alarms',
    called: 'CreateSchedule request rate',
    name: /^createschedule (request rate|throttle limit)/i,
    // A file of 100,000 people has its alarms within 1,000 s, about a quarter of an hour.
    enough: 100,
    tell: (number) => `The Scheduler takes ${number} new alarms a second`,
    otherwise: "A large employer's file gets its alarms late; what falls due before, the sweep rings for.",
  },
  {
    service: 'scheduler',
    topic: 'Rings',
    called: 'Invocations throttle limit',
    name: /^invocations throttle limit/i,
    // An alarm rings within five minutes of its hour: 100 × 300 s = 30,000 registrations of one hour.
    enough: 100,
    tell: (number) => `The Scheduler rings ${number} times a second`,
    otherwise: 'When more registrations are due at one hour than ring within five minutes, their letters come late.',
  },
];

/** Does the account allow as much as a stage may come to need? One finding for each quota, with its name. */
export async function checkQuota(
  { quotas }: { readonly quotas: Quotas },
  { region }: Patient,
  need: Need,
): Promise<Finding> {
  const { service, called, name, enough, tell } = need;
  const page = quotasPage(region, service);
  const quota: Quota | undefined = (await quotas.of(service)).find((one) => name.test(one.name));
  if (quota === undefined) {
    return unknown(
      `AWS lists no quota "${called}" for this account.`,
      `Look for it at ${page}: ${count(enough)} are enough.`,
    );
  }
  const seen = `${tell(count(quota.value))}${quota.isApplied ? '' : " (AWS's default; it does not say what holds for this account)"}`;
  if (quota.value >= enough) return well(`${seen}; ${count(enough)} are enough.`);
  return look(
    `${seen}; a stage may come to need ${count(enough)}.`,
    need.otherwise,
    `Ask for more at ${page}: "${quota.name}".`,
  );
}

const count = (number: number): string => number.toLocaleString('en');
