import {
  paginateListAWSDefaultServiceQuotas,
  paginateListServiceQuotas,
  type ServiceQuota,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import type { Quota, Quotas } from '../ports/quotas';
import { askAws } from './unanswered-by-aws';

/**
 * What Service Quotas says. "If the applied quota value is not available for a quota, the quota is not retrieved"
 * (docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html): for those AWS's default stands in.
 */
export function quotasInServiceQuotas(client = new ServiceQuotasClient({})): Quotas {
  return {
    of: (ServiceCode) =>
      askAws(async () => {
        const found = new Map<string, Quota>();
        for await (const { Quotas = [] } of paginateListAWSDefaultServiceQuotas({ client }, { ServiceCode })) {
          for (const quota of Quotas) keep(found, quota, false);
        }
        for await (const { Quotas = [] } of paginateListServiceQuotas({ client }, { ServiceCode })) {
          for (const quota of Quotas) keep(found, quota, true);
        }
        return [...found.values()];
      }),
  };
}

function keep(found: Map<string, Quota>, { QuotaName, QuotaArn, Value }: ServiceQuota, isApplied: boolean): void {
  if (QuotaName === undefined || Value === undefined) return;
  // arn:aws:servicequotas:<region>:<account>:<service>/<quota>; a default belongs to no account.
  const account = QuotaArn?.split(':')[4];
  found.set(QuotaName, { name: QuotaName, value: Value, isApplied, ...(isApplied && account ? { account } : {}) });
}
