/** A room as a Lambda function: its bundle, its own role and log, and the alarm that says what a person suffers when it fails. */
import { rmSync } from 'node:fs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { MathExpression, type Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acceptPattern } from './accept';
import { bundleRoom } from './bundle-room';
import type { House } from './house';
import { powersOverKey, via } from './own-key';
import { logGroupOf, logOf, type Place } from './places';
import type { Alert } from './watch';

export type RoomProps<Environment extends object> = {
  /** The folder under `functions/`, and the room's name in AWS. */
  readonly room: string;
  /** Every variable the room's schema asks for; a missing or a surplus one does not compile. */
  readonly environment: Readonly<Record<keyof Environment, string>>;
  /** What a person notices when this room fails: the text of its alarm. */
  readonly whenItFails: string;
  readonly timeout: Duration;
  /** Lambda gives CPU in proportion; 1,769 MB is one whole core. Default: 512. */
  readonly megabytes?: number;
  /** How many runs are set aside for it, and no more than that at once, where the stage reserves any. */
  readonly reserved?: number;
};

export class RoomFunction<Environment extends object> extends Construct {
  readonly lambda: LambdaFunction;
  /** Where the one who is woken reads what the room wrote down. */
  readonly itsLog: Place;
  private readonly room: string;
  private readonly log: LogGroup;

  constructor(
    scope: Construct,
    private readonly house: House,
    props: RoomProps<Environment>,
  ) {
    super(scope, 'Room');
    this.room = props.room;
    this.itsLog = logOf(house.stage, props.room);
    const name = `kaeru-${house.stage.name}-${props.room}`;
    this.log = new LogGroup(this, 'Log', {
      logGroupName: logGroupOf(house.stage, props.room),
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the usual managed policy may write every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const folder = bundleRoom(props.room);
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName: name,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(folder),
      role,
      environment: { ...props.environment },
      timeout: props.timeout,
      memorySize: props.megabytes ?? 512,
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      ...(house.stage.tracing ? { tracing: Tracing.ACTIVE } : {}),
      ...(house.stage.reserved && props.reserved !== undefined ? { reservedConcurrentExecutions: props.reserved } : {}),
    });
    rmSync(folder, { recursive: true });
    if (house.stage.tracing)
      acceptPattern(
        this,
        '*',
        'X-Ray takes traces for the account, and knows nothing narrower: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsx-ray.html',
      );

    this.may(['logs:CreateLogStream', 'logs:PutLogEvents'], this.log.logGroupArn);
    house.watch.alert(this, 'Fails', {
      name: `${props.room} fails`,
      whenItFails: props.whenItFails,
      // Causes wait for the morning: what failed comes again by itself, and what does not wakes somebody by what people suffer of it.
      act: 'tomorrow',
      look: [this.itsLog],
      // A run that gives back some of its messages has not failed for Lambda, but it has written down why.
      metric: new MathExpression({
        // The two are counted at different moments of a run: either alone must be enough.
        expression: 'FILL(crashed, 0) + FILL(complained, 0)',
        usingMetrics: {
          crashed: this.lambda.metricErrors({ statistic: 'Sum' }),
          complained: this.countLines('Errors', '{ $.level = "error" }'),
        },
        period: Duration.minutes(5),
      }),
      threshold: 1,
    });
  }

  /** How many lines of the room's log match, as a metric: docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html */
  countLines(id: string, pattern: string): Metric {
    return this.measureLines(id, pattern, '1', 'Sum');
  }

  /** A number in the lines of the room's log that match, such as `$.waitedSeconds`, as a metric. */
  measureLines(id: string, pattern: string, value: string, statistic: 'Sum' | 'Maximum'): Metric {
    return this.log
      .addMetricFilter(id, {
        filterPattern: FilterPattern.literal(pattern),
        metricNamespace: `Kaeru/${this.house.stage.name}`,
        metricName: `${this.room} ${id}`,
        metricValue: value,
      })
      .metric({ statistic, period: Duration.minutes(5) });
  }

  /** Tells the operator when the stream runs ahead of the room, and what that means until it has caught up. */
  watchStream({ whenBehind, act }: { readonly whenBehind: string; readonly act: Alert['act'] }): void {
    this.house.watch.alert(this, 'Behind', {
      name: `${this.room} is behind`,
      whenItFails: whenBehind,
      act,
      look: [this.itsLog],
      metric: this.lambda.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: Duration.minutes(15).toMilliseconds(),
    });
  }

  /**
   * Lets the room call exactly these actions on exactly these resources; whoever names them by a pattern says `.because(…)` it
   * cannot be less. Where the account has a key of its own, what those actions ask of it comes along (`own-key.ts`).
   */
  may(
    actions: readonly string[],
    on: string | readonly string[],
    conditions: Record<string, unknown> = {},
  ): { readonly because: (reason: string) => void } {
    const resources = typeof on === 'string' ? [on] : [...on];
    this.lambda.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: [...actions],
        resources,
        conditions,
      }),
    );
    const { key } = this.house.memory;
    if (key !== undefined) this.mayUse(key, actions);
    return {
      because: (reason) => {
        for (const resource of resources) acceptPattern(this, resource, reason);
      },
    };
  }

  private mayUse(key: IKey, actions: readonly string[]): void {
    for (const power of powersOverKey(actions)) {
      this.lambda.addToRolePolicy(
        new PolicyStatement({
          effect: Effect.ALLOW,
          actions: [...power.actions],
          resources: [key.keyArn],
          conditions: { StringEquals: { 'kms:ViaService': via(power.service, this.house.stage.env.region) } },
        }),
      );
    }
  }
}
