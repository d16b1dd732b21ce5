/** The journal room: the second reader of the table's stream, which writes down outside the table what a restored one must not forget. */
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Environment } from '../../functions/journal/environment';
import type { House } from '../habits/house';
import { RoomFunction } from '../habits/room-function';
import { wakeByStream } from '../habits/wake';

export class Journal extends Construct {
  constructor(scope: Construct, house: House) {
    super(scope, 'Journal');
    const { table, bucket } = house.memory;

    const room = new RoomFunction<Environment>(this, house, {
      room: 'journal',
      environment: { BUCKET: bucket.bucketName },
      whenItFails: 'Should the table have to be restored, letters would go twice, and to people who had stopped.',
      timeout: Duration.seconds(60),
    });
    // With the alarm room the second of two: a stream has no more readers than that without being read too slowly.
    wakeByStream(room, 'Changed', table, bucket, {
      whenBehind: 'What was sent and who stopped is not written down: a table restored now would not know it.',
      act: 'tomorrow',
    });

    room
      .may(['s3:PutObject'], [bucket.arnForObjects('sent/*'), bucket.arnForObjects('stops/*')])
      .because('A line of the journal is a key of its own, named after the day and what happened.');
  }
}
