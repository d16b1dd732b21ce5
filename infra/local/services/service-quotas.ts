/** Service Quotas on the stage: the quotas `npm run doctor` reads, at AWS's defaults for Tokyo. A laptop has none of its own, and enforces none. */
import * as z from 'zod';
import type { AwsService } from '../seams';
import { json, operationReader, refused } from './json-wire';
import { Refusal, readBody, refusing } from './refusal';

export interface ServiceQuotasSettings {
  readonly account: string;
  readonly region: string;
}

interface Quota {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  readonly perSecond?: true;
}

/**
 * Lambda: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html. The Scheduler's quotas are documented by name:
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html; their codes here are made up, and nobody asks by them.
 */
const quotas: Readonly<Record<string, readonly Quota[]>> = {
  lambda: [{ code: 'L-B99A9384', name: 'Concurrent executions', value: 1_000 }],
  scheduler: [
    { code: 'L-LAPTOP01', name: 'CreateSchedule request rate', value: 5_000, perSecond: true },
    { code: 'L-LAPTOP02', name: 'Invocations throttle limit', value: 1_000, perSecond: true },
    { code: 'L-LAPTOP03', name: 'Number of schedule groups', value: 500 },
    { code: 'L-LAPTOP04', name: 'Number of schedules', value: 10_000_000 },
  ],
};

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html */
const list = z.strictObject({
  ServiceCode: z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{1,63}$/, 'Member must be a service code'),
  QuotaCode: z
    .string()
    .regex(/^[a-zA-Z][a-zA-Z0-9-]{1,128}$/, 'Member must be a quota code')
    .optional(),
  QuotaAppliedAtLevel: z.enum(['ACCOUNT', 'RESOURCE', 'ALL']).optional(),
  MaxResults: z.int().min(1).max(100).default(100),
  NextToken: z
    .string()
    .max(2_048)
    .regex(/^[a-zA-Z0-9/+]*={0,2}$/)
    .optional(),
});

/** What applies and what is the default are the same on a laptop. */
const readOperation = operationReader('Service Quotas', ['ListServiceQuotas', 'ListAWSDefaultServiceQuotas']);

export const openServiceQuotas = ({ account, region }: ServiceQuotasSettings): AwsService => ({
  needs: (request) => [{ action: `servicequotas:${readOperation(request)}`, resource: '*' }],
  answer: (request) =>
    refusing(async () => {
      readOperation(request);
      const asked = readBody(list, request, 'IllegalArgumentException');
      const known = quotas[asked.ServiceCode];
      if (known === undefined) {
        throw new Refusal(
          400,
          'NoSuchResourceException',
          `The request failed because the specified service does not exist.`,
        );
      }
      const wanted = known.filter(({ code }) => asked.QuotaCode === undefined || code === asked.QuotaCode);
      const from = Number(Buffer.from(asked.NextToken ?? '', 'base64').toString() || '0');
      if (!Number.isInteger(from)) {
        throw new Refusal(400, 'InvalidPaginationTokenException', 'Invalid input was provided for the NextToken.');
      }
      const next = from + asked.MaxResults;
      return json({
        Quotas: wanted.slice(from, next).map(({ code, name, value, perSecond }) => ({
          ServiceCode: asked.ServiceCode,
          QuotaArn: `arn:aws:servicequotas:${region}:${account}:${asked.ServiceCode}/${code}`,
          QuotaCode: code,
          QuotaName: name,
          Value: value,
          Unit: 'None',
          Adjustable: true,
          GlobalQuota: false,
          ...(perSecond === true ? { Period: { PeriodValue: 1, PeriodUnit: 'SECOND' } } : {}),
        })),
        ...(next < wanted.length ? { NextToken: Buffer.from(String(next)).toString('base64') } : {}),
      });
    }, refused),
  denied: ({ action, resource }, { caller }) =>
    refused({
      code: 'AccessDeniedException',
      message: `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}`,
    }),
});
