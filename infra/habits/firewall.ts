/** The firewall: what AWS knows to be an attack is turned away before it reaches us, and whoever asks too often waits. */
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import type { Stage } from '../stages';

/** One address, in five minutes. A school behind one address stays under it; the room's own caps on letters are tighter. */
const requestsPerAddress = 2_000;

/**
 * Rules of AWS's, and those among them that would turn away what is ours: they are counted instead.
 * https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
 */
const groups: readonly { readonly name: string; readonly onlyCounted: readonly string[] }[] = [
  { name: 'AWSManagedRulesAmazonIpReputationList', onlyCounted: [] },
  {
    name: 'AWSManagedRulesCommonRuleSet',
    onlyCounted: [
      // A family's form is larger than 8 KB; the room refuses what is larger than 64.
      'SizeRestrictions_BODY',
      // A mailbox that presses "unsubscribe" for its reader need not say what it is (RFC 8058).
      'NoUserAgent_HEADER',
    ],
  },
  { name: 'AWSManagedRulesKnownBadInputsRuleSet', onlyCounted: [] },
];

export class Firewall extends Construct {
  readonly arn: string;

  constructor(scope: Construct, stage: Stage) {
    super(scope, 'Firewall');
    // Samples would keep addresses of the web and of readers: the tokens of links stand in the path.
    const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
      metricName,
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
    });
    const acl = new CfnWebACL(this, 'Rules', {
      name: `kaeru-${stage.name}`,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visible(`kaeru-${stage.name}`),
      rules: [
        {
          name: 'TooOften',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: { rateBasedStatement: { limit: requestsPerAddress, aggregateKeyType: 'IP' } },
          visibilityConfig: visible('TooOften'),
        },
        ...groups.map(({ name, onlyCounted }, index) => ({
          name,
          priority: index + 1,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name,
              ruleActionOverrides: onlyCounted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
            },
          },
          visibilityConfig: visible(name),
        })),
      ],
    });
    this.arn = acl.attrArn;
  }
}
