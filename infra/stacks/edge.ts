/** What stands before the pages where the stage asks for a firewall: CloudFront, at the edge of AWS's network. Lives where CloudFront reads its certificates: us-east-1. */
import { type App, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { accept } from '../habits/accept';
import { DnsRecords } from '../habits/dns-records';
import { Firewall } from '../habits/firewall';
import { certificateFor, edgeSecretName, originOf } from '../habits/own-name';
import { type Stage, tagsOf } from '../stages';

/** The only region CloudFront takes certificates and firewalls from. */
const home = 'us-east-1';

/** The header by which the web room knows its own CloudFront: the same in `functions/web/behind-edge.ts`, held by a test. */
const secretHeader = 'x-kaeru-edge';

/** Every CloudFront distribution answers in this zone: docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html */
const zoneOfCloudFront = 'Z2FDTNDATAQYW2';

/**
 * What CloudFront would otherwise keep for ten seconds whatever the cache policy says: one person's refusal would be the next one's.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html
 */
const errors = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504] as const;

export class EdgeStack extends Stack {
  constructor(app: App, id: string, stage: Stage, domain: string) {
    super(app, id, {
      env: { ...stage.env, region: home },
      terminationProtection: stage.terminationProtection,
      description: 'Kaeru: what stands before the pages (CloudFront, firewall)',
      tags: tagsOf(stage),
    });

    // One secret in two regions: the other stack needs only its name, and nothing has to be carried between them.
    const secret = new Secret(this, 'Secret', {
      secretName: edgeSecretName(stage),
      description: 'CloudFront says it to the web room, which refuses whoever does not.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
      ...(stage.env.region === home ? {} : { replicaRegions: [{ region: stage.env.region }] }),
    });

    accept(
      secret,
      'SMG4',
      'CloudFront is told a new one by a deployment only: one that changed in between would shut everybody out.',
    );

    const origin = new HttpOrigin(originOf(domain), {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      // The room answers within 29 seconds, or not at all.
      readTimeout: Duration.seconds(30),
      // CloudFormation puts the secret in while it deploys; the template holds its name. A browser that sends this header itself has it
      // replaced: docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html
      customHeaders: { [secretHeader]: secret.secretValue.unsafeUnwrap() },
    });
    const always: Pick<BehaviorOptions, 'origin' | 'viewerProtocolPolicy'> = {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    };
    const hashed = this.cacheHashed(stage, always);
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Kaeru ${stage.name}`,
      domainNames: [domain],
      certificate: certificateFor(this, stage, domain),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      webAclId: new Firewall(this, stage).arn,
      defaultBehavior: {
        ...always,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        // A page is somebody's own, in their language: it is kept nowhere on the way.
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: new OriginRequestPolicy(this, 'AsAsked', {
          originRequestPolicyName: `kaeru-${stage.name}-as-asked`,
          comment: 'All that the browser says, and who CloudFront saw say it.',
          // With `Host`: CloudFront then also greets the origin by the pages' own name, for which the API has its certificate.
          headerBehavior: OriginRequestHeaderBehavior.all('CloudFront-Viewer-Address'),
          cookieBehavior: OriginRequestCookieBehavior.all(),
          queryStringBehavior: OriginRequestQueryStringBehavior.all(),
        }),
      },
      errorResponses: errors.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      // Files whose names say their content.
      additionalBehaviors: { '/browser/*': hashed, '/style.*.css': hashed, '/card.*.css': hashed },
    });

    accept(distribution, 'CFR1', 'Readers are abroad, in any country: that is when they need their pages.');
    accept(
      distribution,
      'CFR3',
      'Whoever reads the paths knows the tokens of the links, and nobody needs to know who asked for which page (PRIVACY.md): the firewall and CloudFront count.',
    );

    new DnsRecords(this, stage).enterAlias('Pages', {
      name: domain,
      target: distribution.distributionDomainName,
      targetZone: zoneOfCloudFront,
      both: true,
      why: 'Leads browsers to CloudFront, which leads them to the pages.',
    });
  }

  /** As long as the room says, whoever asks: neither cookie nor query reaches it, so that no answer is anybody's own. */
  private cacheHashed(stage: Stage, always: Pick<BehaviorOptions, 'origin' | 'viewerProtocolPolicy'>): BehaviorOptions {
    return {
      ...always,
      compress: true,
      cachePolicy: new CachePolicy(this, 'Hashed', {
        cachePolicyName: `kaeru-${stage.name}-hashed`,
        comment: 'Files whose names say their content.',
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.days(365),
        cookieBehavior: CacheCookieBehavior.none(),
        headerBehavior: CacheHeaderBehavior.none(),
        queryStringBehavior: CacheQueryStringBehavior.none(),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      }),
      originRequestPolicy: new OriginRequestPolicy(this, 'WhoAsks', {
        originRequestPolicyName: `kaeru-${stage.name}-who-asks`,
        comment: "The pages' own name, and who CloudFront saw ask.",
        headerBehavior: OriginRequestHeaderBehavior.allowList('Host', 'CloudFront-Viewer-Address'),
        cookieBehavior: OriginRequestCookieBehavior.none(),
        queryStringBehavior: OriginRequestQueryStringBehavior.none(),
      }),
    };
  }
}
