/** The web room: a browser or a program knocks at the HTTP API. */
import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { ApiMapping, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { tableLayout } from '../../functions/adapters/table-layout';
import type { Environment } from '../../functions/web/environment';
import { accept } from '../habits/accept';
import type { DnsRecords } from '../habits/dns-records';
import type { House } from '../habits/house';
import { edgeSecretName, OwnName } from '../habits/own-name';
import { RoomFunction } from '../habits/room-function';
import { type PageMetrics, watchPages } from './watch-pages';

export class Web extends Construct {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly pages: PageMetrics;

  constructor(
    scope: Construct,
    house: House,
    { importQueue, dns }: { readonly importQueue: IQueue; readonly dns: DnsRecords },
  ) {
    super(scope, 'Web');
    const { domain, waf } = house.stage;
    const edgeSecret = edgeSecretName(house.stage);
    const { table, bucket, linksSecret } = house.memory;

    const room = new RoomFunction<Environment>(this, house, {
      room: 'web',
      environment: {
        TABLE: table.tableName,
        BUCKET: bucket.bucketName,
        IMPORT_QUEUE_URL: importQueue.queueUrl,
        LINKS_SECRET: linksSecret.secretArn,
        CONTACT: house.stage.replyTo,
        REGION: house.stage.env.region,
        HEARTBEAT: house.stage.heartbeat ? 'hourly' : 'on-demand',
        EDGE_SECRET: waf ? edgeSecret : '',
      },
      whenItFails: 'Somebody cannot register, confirm, change or stop: the page says that something went wrong.',
      // The HTTP API hangs up after 30 seconds; nothing may still be writing then.
      timeout: Duration.seconds(29),
      // Somebody is looking at a blank page meanwhile: twice the CPU halves the cold start.
      megabytes: 1024,
    });
    house.watch.alert(this, 'ManyRefused', {
      name: 'many are refused',
      whenItFails: 'Somebody tries links or keys by the hundred, or a link of ours leads readers to nothing.',
      act: 'tomorrow',
      look: [room.itsLog],
      metric: room.countLines('Refused', '{ $.code = "web-refused" }'),
      threshold: 200,
    });
    const api = new HttpApi(this, 'Api', {
      apiName: `kaeru-${house.stage.name}`,
      defaultIntegration: new HttpLambdaIntegration('Room', room.lambda),
      createDefaultStage: false,
      // One way in: the name AWS gives would lead past the firewall, and make links of another look like ours.
      disableExecuteApiEndpoint: domain !== undefined,
    });
    const ownName = domain === undefined ? undefined : new OwnName(this, house.stage, domain, dns);
    const stage = api.addStage('DefaultStage', {
      stageName: '$default',
      autoDeploy: true,
      // Whoever registers strangers by the thousand makes us write to them; 50 requests a second is a busy day.
      throttle: { rateLimit: 50, burstLimit: 100 },
    });
    if (ownName !== undefined) new ApiMapping(this, 'UnderItsName', { api, domainName: ownName.domainName, stage });
    this.pages = watchPages(this, house, api, room.itsLog);
    this.url = domain === undefined ? api.apiEndpoint : `https://${domain}`;
    accept(
      api,
      'APIG1',
      'Whoever reads the paths knows the tokens of the links, and nobody needs to know who asked for which page (PRIVACY.md): the room logs refusals and failures itself, and API Gateway counts the rest.',
    );
    accept(
      api,
      'APIG4',
      'The form is for anybody. Who may see more, the room decides: by the token of a link, a session or an API key (SECURITY.md).',
    );

    room.may(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem'], table.tableArn);
    // Counts against floods.
    room.may(['dynamodb:UpdateItem'], table.tableArn);
    // For an employer that leaves: of its people, uploads and account nothing is to stay.
    room.may(['dynamodb:DeleteItem'], table.tableArn);
    room
      .may(['s3:DeleteObject'], [bucket.arnForObjects('uploads/*'), bucket.arnForObjects('plans/*')])
      .because('Each file and each part of its plan is a key of its own, made when it comes.');
    room.may(['dynamodb:Query'], `${table.tableArn}/index/${tableLayout.people.indexName}`);
    // For whoever lost the link to their own page.
    room.may(['dynamodb:Query'], `${table.tableArn}/index/${tableLayout.addresses.indexName}`);
    room.may(['secretsmanager:GetSecretValue'], linksSecret.secretArn);
    if (waf) {
      room
        .may(
          ['secretsmanager:GetSecretValue'],
          Stack.of(this).formatArn({
            service: 'secretsmanager',
            resource: 'secret',
            resourceName: `${edgeSecret}-??????`,
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        )
        .because(
          'Secrets Manager ends the ARN of a secret with six characters of its own, which no other stack knows.',
        );
    }
    // The power behind the signed form: whoever holds the form uploads in this room's name.
    room.may(['s3:PutObject'], bucket.arnForObjects('uploads/*'));
    room.may(['s3:GetObject'], bucket.arnForObjects('plans/*'));
    // Without it S3 answers "denied" instead of "not there" for a file whose seven days are over.
    room.may(['s3:ListBucket'], bucket.bucketArn);
    room.may(['sqs:SendMessage'], importQueue.queueArn);
  }
}
