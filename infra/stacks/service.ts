/** What can be rebuilt from this repository: eight rooms, who wakes them, and what each may touch. */
import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Alarm } from '../constructs/alarm';
import { Dashboard } from '../constructs/dashboard';
import { Feedback } from '../constructs/feedback';
import { Heartbeat } from '../constructs/heartbeat';
import { Import } from '../constructs/import';
import { Journal } from '../constructs/journal';
import { Letterbox } from '../constructs/letterbox';
import { Remind } from '../constructs/remind';
import { SavedQueries } from '../constructs/saved-queries';
import { Sweep } from '../constructs/sweep';
import { Web } from '../constructs/web';
import { printBrake } from '../habits/brake';
import { DnsRecords } from '../habits/dns-records';
import { printNextSteps } from '../habits/next-steps';
import { Watch } from '../habits/watch';
import { type Stage, tagsOf } from '../stages';
import type { MemoryStack } from './memory';

export class ServiceStack extends Stack {
  constructor(app: App, id: string, stage: Stage, memory: MemoryStack) {
    super(app, id, {
      env: stage.env,
      terminationProtection: stage.terminationProtection,
      description: 'Kaeru: what can be rebuilt (rooms, queues, alarms)',
      tags: tagsOf(stage),
    });
    const house = { stage, memory, watch: new Watch(this, stage) };

    const dns = new DnsRecords(this, stage);

    const { queue: importQueue } = new Import(this, house);
    const web = new Web(this, house, { importQueue, dns });
    const publicUrl = stage.publicUrl ?? web.url;

    const letterbox = new Letterbox(this, house, dns);
    const { due, dueNow, letters } = new Remind(this, house, { letterbox, publicUrl });
    const alarms = new Alarm(this, house, { due, dueNow });
    const { overdue } = new Sweep(this, house, { due, alarms });
    new Feedback(this, house, letterbox);
    new Journal(this, house);
    new Heartbeat(this, house, { publicUrl });

    new Dashboard(this, house, { letters, overdue, pages: web.pages, alarmGroup: alarms.group });
    new SavedQueries(this, stage);

    new CfnOutput(this, 'Url', { value: publicUrl, description: 'The form, and where the links of the letters lead.' });
    printNextSteps(this, stage, publicUrl);
    printBrake(this, stage);
  }
}
