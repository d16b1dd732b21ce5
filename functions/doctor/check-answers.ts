import type { NamesInDns } from '../ports/names-in-dns';
import { type Finding, look, mend, well } from './finding';
import { domainOf } from './patient';

/** Is there a mailbox for those who answer a letter? Whether it is read, only a person can tell. */
export async function checkAnswers({ names }: { readonly names: NamesInDns }, replyTo: string): Promise<Finding> {
  const domain = domainOf(replyTo);
  const servers = await names.mailServers(domain);
  if (servers.some((server) => server !== '')) {
    return well(
      `${domain} takes mail (${servers[0]}): answers to letters reach ${replyTo} if somebody has that mailbox.`,
    );
  }
  const suffers =
    'Whoever answers a letter, because their stay was extended or they need help, gets their answer back.';
  const next = `Deploy with -c replyTo=… at a domain that takes mail, or give ${domain} a mail server.`;
  if (servers.length > 0) return mend(`${domain} says that it takes no mail (RFC 7505).`, suffers, next);
  return (await names.isMachine(domain))
    ? look(
        `${domain} names no mail server; mail for ${replyTo} goes to the machine of that name, if it takes any.`,
        suffers,
        next,
      )
    : mend(`${domain} has no mail server, so ${replyTo} cannot be written to.`, suffers, next);
}
