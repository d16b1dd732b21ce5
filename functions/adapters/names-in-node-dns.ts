import { Resolver } from 'node:dns/promises';
import type { NamesInDns } from '../ports/names-in-dns';
import { Unanswered } from '../ports/unanswered';

/** There is no such name, or no such record of it: an answer, too. */
const nothing = ['ENODATA', 'ENOTFOUND'];
/** Surely there, and has to do with what we ask. */
const known = 'amazonses.com';

/** The DNS as this machine's name servers know it. One question waits 3 s, and is asked twice. */
export function namesInNodeDns(resolver: Questions = new Resolver({ timeout: 3_000, tries: 2 })): NamesInDns {
  let believed: Promise<unknown> | undefined;
  const ask = async <Found>(question: () => Promise<readonly Found[]>): Promise<readonly Found[]> => {
    try {
      return await question();
    } catch (problem) {
      if (!nothing.includes(codeOf(problem))) throw unanswered(problem);
    }
    // Behind some walls a name server says of every name that there is none; such a one is not believed.
    believed ??= resolver.resolveNs(known);
    try {
      await believed;
    } catch (problem) {
      throw unanswered(problem);
    }
    return [];
  };
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

/** What of a resolver of Node is asked. */
export type Questions = {
  readonly resolveCname: (name: string) => Promise<readonly string[]>;
  readonly resolveMx: (name: string) => Promise<readonly { readonly exchange: string; readonly priority: number }[]>;
  readonly resolveTxt: (name: string) => Promise<readonly (readonly string[])[]>;
  readonly resolve4: (name: string) => Promise<readonly string[]>;
  readonly resolve6: (name: string) => Promise<readonly string[]>;
  readonly resolveNs: (name: string) => Promise<readonly string[]>;
};

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

const codeOf = (problem: unknown): string =>
  problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown';

function unanswered(problem: unknown): Unanswered {
  const code = codeOf(problem);
  return new Unanswered(code === 'ESERVFAIL' || code === 'EREFUSED' ? 'failed' : 'not-reached', code);
}
