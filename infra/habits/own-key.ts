/** A key of the account's own, with which everything kept is encrypted where the stage asks for it; and what a room must be allowed on it. */
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, Effect, PolicyDocument, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Stage } from '../stages';

/** Those that keep something for us, and encrypt it with the key. */
const services = ['dynamodb', 's3', 'secretsmanager'] as const;
type Service = (typeof services)[number];

const decrypt = ['kms:Decrypt'] as const;
const encrypt = ['kms:GenerateDataKey'] as const;
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html; grants it makes itself, once, when the table is made.
const writeTable = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
] as const;

/** What a service that keeps something for us asks of the key, in the name of whoever calls it. */
const asks: Readonly<Record<string, readonly string[]>> = {
  'dynamodb:GetItem': decrypt,
  'dynamodb:BatchGetItem': decrypt,
  'dynamodb:Query': decrypt,
  'dynamodb:Scan': decrypt,
  'dynamodb:GetRecords': decrypt,
  'dynamodb:PutItem': writeTable,
  'dynamodb:UpdateItem': writeTable,
  'dynamodb:DeleteItem': writeTable,
  'dynamodb:DescribeStream': [],
  'dynamodb:GetShardIterator': [],
  'dynamodb:ListStreams': [],
  's3:GetObject': decrypt,
  's3:PutObject': encrypt,
  's3:DeleteObject': [],
  's3:ListBucket': [],
  'secretsmanager:GetSecretValue': decrypt,
};

export type PowerOverKey = { readonly service: Service; readonly actions: readonly string[] };

/**
 * What a room that may do this must be allowed on the key, for each service through which it does so. Throws where it is not known
 * what an action asks: the room would be refused, and only where the key is our own.
 */
export function powersOverKey(actions: readonly string[]): readonly PowerOverKey[] {
  return services.flatMap((service) => {
    const asked = actions.filter((action) => action.startsWith(`${service}:`)).flatMap(whatIsAsked);
    return asked.length === 0 ? [] : [{ service, actions: [...new Set(asked)] }];
  });
}

function whatIsAsked(action: string): readonly string[] {
  const asked = asks[action];
  if (asked === undefined) throw new Error(`What does ${action} ask of the key? Say it in infra/habits/own-key.ts.`);
  return asked;
}

/** The service as the key hears of it: kms:ViaService. */
export const via = (service: Service, region: string): string => `${service}.${region}.amazonaws.com`;

/** The topic on which SES reports. Its name is known here, for its reports carry addresses and are encrypted too. */
export const reportsTopicName = (stage: Stage): string => `kaeru-${stage.name}-reports`;

/**
 * The key. The account may look after it, and use it through the services that keep something for us, never by itself; SES may
 * use it for the one topic. It survives the stack: without it, all that is kept is lost.
 */
export function ownKey(scope: Construct, stage: Stage): Key {
  const stack = Stack.of(scope);
  const account = new AccountRootPrincipal();
  return new Key(scope, 'Key', {
    alias: `kaeru-${stage.name}`,
    description: 'Kaeru: encrypts the registrations, the files, the secrets and what SES reports.',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
    policy: new PolicyDocument({
      statements: [
        new PolicyStatement({
          sid: 'TheAccountLooksAfterIt',
          effect: Effect.ALLOW,
          principals: [account],
          // What AWS gives the administrator of a key, but for grants: who may make one may let himself use it.
          // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
          actions: [
            'kms:CancelKeyDeletion',
            'kms:CreateAlias',
            'kms:DeleteAlias',
            'kms:Describe*',
            'kms:Disable*',
            'kms:Enable*',
            'kms:Get*',
            'kms:List*',
            'kms:Put*',
            'kms:Revoke*',
            'kms:RotateKeyOnDemand',
            'kms:ScheduleKeyDeletion',
            'kms:TagResource',
            'kms:UntagResource',
            'kms:Update*',
          ],
          resources: ['*'],
        }),
        new PolicyStatement({
          sid: 'WhoeverMayUseItDoesSoThroughTheseServices',
          effect: Effect.ALLOW,
          principals: [account],
          actions: [...writeTable, 'kms:CreateGrant'],
          resources: ['*'],
          conditions: { StringEquals: { 'kms:ViaService': services.map((one) => via(one, stage.env.region)) } },
        }),
        new PolicyStatement({
          sid: 'SesReportsOnOneTopic',
          effect: Effect.ALLOW,
          principals: [new ServicePrincipal('ses.amazonaws.com')],
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          resources: ['*'],
          // The topic's own policy holds SES to our configuration set. Who sends is not always told to the key, and a condition on it
          // would lose reports in silence: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
          conditions: {
            StringEquals: {
              'kms:EncryptionContext:aws:sns:topicArn': stack.formatArn({
                service: 'sns',
                resource: reportsTopicName(stage),
              }),
            },
          },
        }),
      ],
    }),
  });
}
