/** The remind room: a ring on one of the two due queues says "look at this registration, or this employer, now". */
import { Duration } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { tableLayout } from '../../functions/adapters/table-layout';
import type { Environment } from '../../functions/remind/environment';
import type { House } from '../habits/house';
import { QueueWithDeadLetters } from '../habits/queue-with-dead-letters';
import { RoomFunction } from '../habits/room-function';
import { wakeByQueue } from '../habits/wake';
import type { Letterbox } from './letterbox';
import { type LetterMetrics, watchLetters } from './watch-letters';

export class Remind extends Construct {
  /** Reminders. */
  readonly due: IQueue;
  /** Letters somebody is waiting for. */
  readonly dueNow: IQueue;
  readonly letters: LetterMetrics;

  constructor(
    scope: Construct,
    house: House,
    { letterbox, publicUrl }: { readonly letterbox: Letterbox; readonly publicUrl: string },
  ) {
    super(scope, 'Remind');
    const { table, linksSecret, pepperSecret } = house.memory;

    const visibility = Duration.minutes(6);
    this.due = new QueueWithDeadLetters(this, 'Due', house, {
      name: 'due',
      visibility,
      whenItFails: 'A reminder could not be sent after five tries; the sweep goes on ringing for it.',
      act: 'now',
      mostWaiting: Duration.hours(1),
      whenItWaits: 'Reminders have been waiting for an hour: nobody is reminded in time.',
    }).queue;
    this.dueNow = new QueueWithDeadLetters(this, 'DueNow', house, {
      name: 'due-now',
      visibility,
      whenItFails:
        'Somebody waits for a letter that could not be sent after five tries; the sweep goes on ringing for it.',
      act: 'now',
      mostWaiting: Duration.minutes(15),
      whenItWaits: 'People who have just registered have been waiting a quarter of an hour for their letter.',
    }).queue;
    const room = new RoomFunction<Environment>(this, house, {
      room: 'remind',
      environment: {
        TABLE: table.tableName,
        LINKS_SECRET: linksSecret.secretArn,
        PEPPER_SECRET: pepperSecret.secretArn,
        SENDER: house.stage.sender,
        REPLY_TO: house.stage.replyTo,
        CONFIGURATION_SET: letterbox.configurationSetName,
        PUBLIC_URL: publicUrl,
        DUE_NOW_QUEUE_ARN: this.dueNow.queueArn,
      },
      whenItFails: 'Somebody is not reminded in time, or waits for a confirmation letter.',
      // Function 60 s < lease of a claim 5 min < visibility 6 min: a letter that comes back finds its claim free.
      timeout: Duration.seconds(60),
      // SES grants a rate: two runs for each of the two queues, which pace themselves to it together, and never one more.
      reserved: 4,
    });
    // A run begins letters for 40 s, and in the sandbox SES grants one a second: of reminders a run may send 3/8 of that, so
    // ten take 27 s; of letters somebody waits for 1/8, so five take 40 s (functions/remind/pace.ts).
    wakeByQueue(room, 'Due', this.due, { batchSize: 10, atOnce: 2 });
    wakeByQueue(room, 'DueNow', this.dueNow, { batchSize: 5, atOnce: 2 });

    this.letters = watchLetters(this, house, room);
    house.watch.alert(this, 'NobodyHears', {
      name: 'employer hears nothing',
      whenItFails: 'Somebody does not answer, and no member of their employer can be written to.',
      act: 'tomorrow',
      look: [room.itsLog],
      metric: room.countLines('NobodyHears', '{ $.code = "employer-unreachable" }'),
      threshold: 1,
    });

    // Deleting: what was erased, once its receipt is sent.
    room.may(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], table.tableArn);
    // Who of an employer's people needs an answer.
    room.may(['dynamodb:Query'], `${table.tableArn}/index/${tableLayout.people.indexName}`);
    room.may(['secretsmanager:GetSecretValue'], [linksSecret.secretArn, pepperSecret.secretArn]);
    room
      .may(['ses:SendEmail'], [letterbox.identitiesArn, letterbox.configurationSetArn], {
        StringEquals: { 'ses:FromAddress': house.stage.sender },
      })
      .because("Any identity: in the sandbox SES asks for the reader's too. The condition holds it to our own sender.");
    room.may(['ses:GetAccount'], '*').because('Cannot be narrowed: the sending rate belongs to the account.');
  }
}
