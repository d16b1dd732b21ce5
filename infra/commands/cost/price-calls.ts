/** From what was counted of rooms to what AWS bills, with the memory, traces and logs the template gives them. */
import * as z from 'zod';
import {
  bytesPerLogLine,
  daysOfJournal,
  gigabyte,
  megabytesOfACore,
  millisecondsPerCall,
  systemLogBytesPerRun,
  tracedShare,
  year,
} from './assumptions';
import type { Calls } from './calls';
import type { MeasuredLife, Phase } from './measured';
import { meters, type Usage } from './prices';
import { type House, type Resource, type Room, Unpriced } from './read-template';

const daysOfAMonth = year.days / year.months;
const logGroup = z.object({ RetentionInDays: z.number() });

/** What a phase uses, all rooms together. Throws an `Unpriced` for a room the template no longer has. */
export function usageOf(phase: Phase, house: House, life: Pick<MeasuredLife, 'millisecondsPerRun'>): Usage {
  return addUsages(
    Object.entries(phase).map(([name, calls]) => {
      const room = house.rooms.find((one) => one.name === name);
      if (room !== undefined) return usageOfRoom(calls, room, house, life.millisecondsPerRun[name] ?? 0);
      throw new Unpriced(
        `The life of a registration was counted with a room ${name}, which the template does not have. Count it anew: MEASURE=1 PROOF=1 npx vitest run test/infra/commands/cost`,
      );
    }),
  );
}

/** What the calls of one room use, with runs of so many milliseconds. */
function usageOfRoom(calls: Calls, room: Room, { all }: House, milliseconds: number): Usage {
  const has = (type: string): boolean => all.some((resource) => resource.type === type);
  const behindEdge = has('AWS::CloudFront::Distribution');
  const out = calls.bytesOut / gigabyte;
  const log =
    (calls.logBytes + calls.logLines * bytesPerLogLine + (room.systemLog ? calls.runs * systemLogBytesPerRun : 0)) /
    gigabyte;
  return {
    runs: calls.runs,
    gigabyteSeconds:
      ((calls.runs * billedMilliseconds(milliseconds, room) + calls.calls * millisecondsPerCall) / 1000) *
      (room.megabytes / 1024),
    tracesRecorded: room.traced ? calls.runs * tracedShare : 0,
    writeUnits: calls.writeUnits,
    readUnits: calls.readUnits,
    queueRequests: calls.queueRequests,
    topicRequests: calls.reports,
    alarmsFired: calls.alarmsFired,
    letters: calls.letters,
    attachmentGigabytes: calls.attachmentBytes / gigabyte,
    objectsPut: calls.objectsPut,
    objectsRead: calls.objectsRead,
    bucketGigabyteMonths: (calls.objectBytes / gigabyte) * (daysOfJournal / daysOfAMonth),
    secretsRead: calls.secretsRead,
    requests: calls.requests,
    // What CloudFront fetches from AWS is free; it is CloudFront that sends it out.
    gigabytesOut: behindEdge ? 0 : out,
    edgeRequests: behindEdge ? calls.requests : 0,
    edgeGigabytes: behindEdge ? out : 0,
    firewallRequests: has('AWS::WAFv2::WebACL') ? calls.requests : 0,
    logGigabytes: log,
    logGigabyteMonths: log * (longestLog(all) / daysOfAMonth),
  };
}

/** Milliseconds as Lambda bills them in a room of less than a core. */
export const billedMilliseconds = (measured: number, { megabytes }: Pick<Room, 'megabytes'>): number =>
  measured * Math.max(1, megabytesOfACore / megabytes);

const longestLog = (all: readonly Resource[]): number =>
  Math.max(
    0,
    ...all
      .filter(({ type }) => type === 'AWS::Logs::LogGroup')
      .map(({ properties }) => logGroup.parse(properties).RetentionInDays),
  );

export const addUsages = (usages: readonly Usage[]): Usage =>
  Object.fromEntries(meters.map((meter) => [meter, usages.reduce((sum, usage) => sum + (usage[meter] ?? 0), 0)]));
