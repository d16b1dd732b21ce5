/** The pages under a name of their own: the certificate, and the regional name of the API that bears it. */
import { DomainName, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import type { Stage } from '../stages';
import type { DnsRecords } from './dns-records';

/** How CloudFront finds the API: by a name that only DNS knows, so that no stack needs to know what another one made. */
export const originOf = (domain: string): string => `origin.${domain}`;

/** The secret by which the web room knows its own CloudFront; made in the edge stack, copied to the stage's region, read there by name. */
export const edgeSecretName = (stage: Stage): string => `kaeru-${stage.name}-edge`;

/** A certificate proved by DNS: by itself where the zone is known, else the deployment waits for whoever enters the record. */
export function certificateFor(scope: Construct, stage: Stage, domain: string): Certificate {
  const zone = stage.zone === undefined ? undefined : HostedZone.fromHostedZoneId(scope, 'Zone', stage.zone);
  return new Certificate(scope, 'Certificate', {
    domainName: domain,
    validation: CertificateValidation.fromDns(zone),
  });
}

export class OwnName extends Construct {
  readonly domainName: DomainName;

  constructor(scope: Construct, stage: Stage, domain: string, dns: DnsRecords) {
    super(scope, 'Name');
    this.domainName = new DomainName(this, 'Domain', {
      domainName: domain,
      certificate: certificateFor(this, stage, domain),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    if (stage.waf) {
      // CloudFront asks this address for the pages' own name, so the API needs no second one, and the room sees the name the browser saw.
      dns.enter('Origin', {
        name: originOf(domain),
        type: 'CNAME',
        value: this.domainName.regionalDomainName,
        why: 'Leads CloudFront to the pages. Nobody else gets in there.',
      });
    } else {
      dns.enterAlias('Pages', {
        name: domain,
        target: this.domainName.regionalDomainName,
        targetZone: this.domainName.regionalHostedZoneId,
        both: false,
        why: 'Leads browsers to the pages.',
      });
    }
  }
}
