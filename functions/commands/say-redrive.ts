import type { GivenUp } from '../ports/given-up';
import type { RedriveNews, Redriven } from './redrive';
import { count } from './say-count';

/** Which room takes from a queue, and so has in its log why a message is dead. */
const readerOf: Readonly<Record<string, string>> = {
  due: 'remind',
  'due-now': 'remind',
  import: 'import',
  feedback: 'feedback',
};

/** The news of bringing dead letters back, for the person at the terminal. Ids are random and say nothing of a person. */
export function sayNews(news: RedriveNews): readonly string[] {
  switch (news.news) {
    case 'found':
      return [
        ...news.queues.map(({ name, messages, causes }) => {
          if (messages === 0) return `  ${name.padEnd(10)} nothing`;
          const why = causes.length > 0 ? causes.join(', ') : `the log of ${readerOf[name] ?? name} says why`;
          return `  ${name.padEnd(10)} ${count(messages, 'message')}: ${why}`;
        }),
        `  ${'stream'.padEnd(10)} ${news.records.length === 0 ? 'nothing' : count(news.records.length, 'record')}`,
        ...news.records.map(
          (record) =>
            `             ${record.room} gave up ${itemsOf(record)} after ${count(record.tries, 'try', 'tries')} (${record.cause}); its log says why`,
        ),
      ];
    case 'moving':
      return [`${news.queue}: ${news.moved} of about ${news.of} …`];
    case 'moved':
      return [`${news.queue}: ${count(news.moved, 'message is', 'messages are')} back where they were meant to go.`];
    case 'made-good':
      return [
        news.record.room === 'journal'
          ? `stream: noted ${itemsOf(news.record)} in the journal.`
          : `stream: rang for ${itemsOf(news.record)}.`,
      ];
    case 'left':
      return [
        `stream: ${news.record.room} cannot take in ${itemsOf(news.record)} yet (${news.problem}). It stays for seven days: ${news.record.key}`,
      ];
  }
}

const itemsOf = ({ items }: GivenUp): string => (items.length === 0 ? 'nothing that owes letters' : items.join(', '));

/** What to look at next. */
export function sayEnd({ found, broughtBack, left }: Redriven, dry: boolean, look: string): string {
  if (found === 0) return 'There is nothing to bring back.';
  if (dry) return 'Nothing was moved. Mend the cause first, then run it again without --dry.';
  const rest =
    left === 0
      ? ''
      : ` ${count(left, 'record of the stream stays where it is', 'records of the stream stay where they are')}.`;
  return `${count(broughtBack, 'dead letter')} came back.${rest} Look at ${look} in a minute, and again in half an hour: whatever fails five times more is dead again.`;
}
