/** Everything the stage holds, at a glance. */
import { At, Box, Fate, Page } from './console-layout';
import type { ConsoleReaders, QueueView } from './console-view';
import type { Denial } from './iam';
import type { StoredSchedule } from './services/scheduler';
import type { KeptMail } from './services/ses-events';

/** As many rows as a person looks through; `letters.json` and `state.json` have them all. */
const rowLimit = 100;

const Letters = ({ mails }: { mails: readonly KeptMail[] }) => (
  <Box
    title="Letters"
    note={`${mails.length} sent${mails.length > rowLimit ? `, the newest ${rowLimit} of them here` : ''}`}
    empty={mails.length === 0 && 'No letter yet. Register a trip with the form, and its confirmation arrives here.'}
    many
  >
    <table>
      <tr>
        <th>Sent</th>
        <th>To</th>
        <th>Subject</th>
        <th>What became of it</th>
      </tr>
      {mails
        .slice(-rowLimit)
        .reverse()
        .map((mail) => (
          <tr>
            <td>
              <At at={mail.at} />
            </td>
            <td>{mail.to}</td>
            <td class="subject">
              <a href={`/_local/letters/${mail.id}`}>{mail.subject}</a>
            </td>
            <td>
              <Fate mail={mail} />
            </td>
          </tr>
        ))}
    </table>
  </Box>
);

const Alarms = ({ schedules }: { schedules: readonly StoredSchedule[] }) => (
  <Box
    title="Alarms"
    note={`${schedules.length} waiting${schedules.length > rowLimit ? `, the next ${rowLimit} of them here` : ''}`}
    empty={schedules.length === 0 && 'Nothing waits for its hour.'}
    many
  >
    <table>
      {schedules.slice(0, rowLimit).map(({ name, at }) => (
        <tr>
          <td>
            <At at={at} />
          </td>
          <td>{name}</td>
        </tr>
      ))}
    </table>
  </Box>
);

const QueueTable = ({ queues }: { queues: readonly QueueView[] }) => (
  <Box title="Queues">
    <table>
      <tr>
        <th>Name</th>
        <th class="number">Ready</th>
        <th class="number">In flight</th>
        <th class="number">Delayed</th>
      </tr>
      {queues.map(({ name, visible, inFlight, delayed, isDeadLetters }) => (
        <tr>
          <td class={isDeadLetters ? 'soft' : ''}>{name}</td>
          <td class={`number ${isDeadLetters && visible > 0 ? 'bad' : ''}`}>{visible}</td>
          <td class="number">{inFlight}</td>
          <td class="number">{delayed}</td>
        </tr>
      ))}
    </table>
  </Box>
);

const DeadLetters = ({ queues }: { queues: readonly QueueView[] }) => {
  const dead = queues.flatMap(({ name, isDeadLetters, messages }) =>
    isDeadLetters ? messages.map((message) => ({ name, ...message })) : [],
  );
  return (
    <Box title="Dead letters" empty={dead.length === 0 && 'None: everything that was asked for has been done.'}>
      <table>
        {dead.map(({ name, sentAt, body, cause }) => (
          <tr>
            <td>
              <At at={Date.parse(sentAt)} />
              <br />
              <span class="soft">{name}</span>
            </td>
            <td>
              <span class="bad">{cause}</span>
              <pre>{body}</pre>
            </td>
          </tr>
        ))}
      </table>
    </Box>
  );
};

const Denials = ({ denials }: { denials: readonly Denial[] }) => (
  <Box title="Denied calls" empty={denials.length === 0 && 'None: every function may do what it does.'}>
    <table>
      {[...denials].reverse().map(({ at, caller, action, resource }) => (
        <tr>
          <td>
            <At at={at} />
          </td>
          <td>{caller}</td>
          <td class="bad">{action}</td>
          <td class="soft">{resource}</td>
        </tr>
      ))}
    </table>
  </Box>
);

export const OverviewPage = async ({ readers }: { readers: ConsoleReaders }) => {
  const [mails, queues] = await Promise.all([readers.mails(), readers.queues()]);
  const log = readers.log();
  return (
    <Page now={readers.now()} title="The laptop stage">
      <Letters mails={mails} />
      <div class="two">
        <Alarms schedules={readers.schedules().filter(({ fired }) => fired === undefined)} />
        <QueueTable queues={queues} />
      </div>
      <DeadLetters queues={queues} />
      <Denials denials={readers.denials()} />
      <Box title="Log" note="newest first" empty={log.length === 0 && 'Nothing was logged yet.'} many>
        <pre>{log.slice(-rowLimit).reverse().join('\n')}</pre>
      </Box>
    </Page>
  );
};
