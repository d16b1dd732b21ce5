/** DNS records: entered in the stage's hosted zone, or, where it has none, printed for the person who enters them. */
import { CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import type { Stage } from '../stages';

export type DnsRecord = {
  readonly name: string;
  readonly type: 'CNAME' | 'MX' | 'TXT';
  readonly value: string;
  /** What it is for, as a sentence. */
  readonly why: string;
};

/** A name that leads straight to a resource of AWS: it costs nothing to ask for, and may stand at the top of a zone. */
export type DnsAlias = {
  readonly name: string;
  readonly target: string;
  readonly targetZone: string;
  /** Whether the target has an IPv6 address too. */
  readonly both: boolean;
  readonly why: string;
};

export class DnsRecords extends Construct {
  private printed = 0;

  constructor(
    scope: Construct,
    private readonly stage: Stage,
  ) {
    super(scope, 'Dns');
  }

  enter(id: string, { name, type, value, why }: DnsRecord): void {
    if (this.stage.zone === undefined) {
      this.print(id, `${name} ${type} ${value}`, why);
      return;
    }
    new CfnRecordSet(this, id, {
      hostedZoneId: this.stage.zone,
      name,
      type,
      // A text is quoted in a zone file (RFC 1035, 5.1).
      resourceRecords: [type === 'TXT' ? `"${value}"` : value],
      // Five minutes: whoever mistyped does not wait for a day.
      ttl: '300',
    });
  }

  enterAlias(id: string, { name, target, targetZone, both, why }: DnsAlias): void {
    if (this.stage.zone === undefined) {
      this.print(
        id,
        `${name} CNAME ${target}`,
        `${why} Where the name is that of the whole domain, DNS knows no CNAME: enter ALIAS or ANAME, if your provider has it, or choose a name below it.`,
      );
      return;
    }
    for (const type of both ? ['A', 'AAAA'] : ['A']) {
      new CfnRecordSet(this, `${id}${type}`, {
        hostedZoneId: this.stage.zone,
        name,
        type,
        aliasTarget: { dnsName: target, hostedZoneId: targetZone },
      });
    }
  }

  private print(id: string, value: string, why: string): void {
    if (!this.stage.printsNextSteps) return;
    this.printed += 1;
    // Outputs are shown in the order of their names.
    const number = String(this.printed).padStart(2, '0');
    new CfnOutput(Stack.of(this), `Dns${number}${id}`, { value, description: why });
  }
}
