import { Resolver } from 'node:dns/promises';
import type { NamesInDns } from '../ports/names-in-dns';
import { Unanswered } from '../ports/unanswered';

/** There is no such name, or no such record of it: an answer, too. */
const nothing = ['ENODATA', 'ENOTFOUND'];

/** The DNS as this machine's name servers know it. One question waits 3 s, and is asked twice. */
export function namesInNodeDns(resolver = new Resolver({ timeout: 3_000, tries: 2 })): NamesInDns {
  return {
    aliases: async (name) => (await ask(() => resolver.resolveCname(name))).map(plain),
    mailServers: async (name) => {
      const servers = await ask(() => resolver.resolveMx(name));
      return [...servers].sort((a, b) => a.priority - b.priority).map(({ exchange }) => plain(exchange));
    },
    // A text longer than 255 bytes comes in pieces that belong together (RFC 7208, section 3.3).
    texts: async (name) => (await ask(() => resolver.resolveTxt(name))).map((pieces) => pieces.join('')),
    isMachine: async (name) => {
      const found = await Promise.all([ask(() => resolver.resolve4(name)), ask(() => resolver.resolve6(name))]);
      return found.flat().length > 0;
    },
  };
}

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

async function ask<Found>(question: () => Promise<readonly Found[]>): Promise<readonly Found[]> {
  try {
    return await question();
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';
    if (nothing.includes(code)) return [];
    throw new Unanswered(code === 'ESERVFAIL' || code === 'EREFUSED' ? 'failed' : 'not-reached', code);
  }
}
