/** What the DNS says of a name; nothing where there is no such name or record. All throw an `Unanswered` where no name server answers. */
export type NamesInDns = {
  /** Names it is an alias of, without a full stop at the end, in lower case. */
  readonly aliases: (name: string) => Promise<readonly string[]>;
  /** Who takes mail for it, the first choice first; a lone '' means nobody (RFC 7505). */
  readonly mailServers: (name: string) => Promise<readonly string[]>;
  readonly texts: (name: string) => Promise<readonly string[]>;
  /** Whether it is the name of a machine: mail goes there where a domain names no mail server (RFC 5321, section 5.1). */
  readonly isMachine: (name: string) => Promise<boolean>;
};
