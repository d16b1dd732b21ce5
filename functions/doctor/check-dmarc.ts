import type { NamesInDns } from '../ports/names-in-dns';
import { type Finding, look, mend, well } from './finding';
import { domainOf, type Patient } from './patient';

const suffers =
  'Gmail and Yahoo want a DMARC record of whoever writes to many: without it they refuse letters or file them as spam.';

/**
 * Does the sender's domain say what is to become of letters that only pretend to come from it? Its own record, or else that of a
 * domain above it (RFC 7489, section 6.6.3): several records at one name count as none.
 */
export async function checkDmarc(
  { names }: { readonly names: NamesInDns },
  { stage }: Patient,
  sender: string,
): Promise<Finding> {
  const domain = domainOf(sender);
  const enter = `Enter at its DNS: _dmarc.${domain} TXT "v=DMARC1; p=none". Later, when nothing goes astray, p=quarantine.`;
  for (const above of [domain, ...namesAbove(domain)]) {
    const name = `_dmarc.${above}`;
    const records = (await names.texts(name)).filter((text) => /^v=DMARC1\s*(;|$)/i.test(text));
    const [record] = records;
    if (record === undefined) continue;
    if (records.length > 1) {
      return mend(
        `There are ${records.length} DMARC records at ${name}; mail servers then take none of them.`,
        suffers,
        `Keep one of them at the DNS of ${above}, and delete the others.`,
      );
    }
    const policy = policyOf(record, above === domain);
    if (policy === undefined) {
      return mend(
        `The DMARC record at ${name} names no policy: it has no p=none, p=quarantine or p=reject.`,
        suffers,
        `Write it anew: ${name} TXT "v=DMARC1; p=none".`,
      );
    }
    return well(`${name} says p=${policy}${above === domain ? '' : `, which holds for ${domain} as well`}.`);
  }
  const seen = `${domain} has no DMARC record, and no domain above it has one.`;
  // Deploying prints the record, or enters it where it may.
  return stage === undefined ? look(seen, suffers, enter) : mend(seen, suffers, enter);
}

/** The policy of a record: for names below it, `sp` where it is given. */
function policyOf(record: string, isOwn: boolean): string | undefined {
  const tags = new Map(
    record.split(';').map((tag) => {
      const [name = '', value = ''] = tag.split('=');
      return [name.trim().toLowerCase(), value.trim().toLowerCase()];
    }),
  );
  const policy = (isOwn ? undefined : tags.get('sp')) ?? tags.get('p');
  return policy !== undefined && ['none', 'quarantine', 'reject'].includes(policy) ? policy : undefined;
}

/** `mail.city.example.jp`: `city.example.jp`, `example.jp`. What nobody can register has no record, so asking there does no harm. */
function namesAbove(domain: string): readonly string[] {
  const parts = domain.split('.');
  return parts.slice(1, -1).map((_, index) => parts.slice(index + 1).join('.'));
}
