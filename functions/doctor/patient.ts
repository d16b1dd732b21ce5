/** Whom the doctor examines: a stage, or an account that no stage stands in yet. */
export type Patient = {
  readonly on: 'aws' | 'laptop';
  readonly region: string;
  /** Its name; absent: nothing is deployed yet. */
  readonly stage?: string;
  /** The From address; absent: neither the stage nor the person at the terminal said. */
  readonly sender?: string;
  /** Where answers go. */
  readonly replyTo?: string;
};

/** The part of an address behind the @, as the DNS knows it. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The configuration set of a stage, as infra/constructs/letterbox.ts names it. */
export const letterSetOf = (stage: string): string => `kaeru-${stage}`;
