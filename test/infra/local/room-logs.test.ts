import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoomLogs } from '../../../infra/local/room-logs';

const line = JSON.stringify({ level: 'warn', code: 'letter-later', sentence: 'SES did not take a letter.' });

test("a room's lines go to its own file, and a warning to the person at the terminal in its words", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-logs-'));
  const shown: string[] = [];
  const logs = openRoomLogs(
    folder,
    () => 0,
    (sentence) => shown.push(sentence),
  );
  logs.hear('remind', 'warn', line);
  await logs.close();
  expect(readFileSync(join(folder, 'remind.log'), 'utf8')).toBe(`1970-01-01T00:00:00.000Z warn ${line}\n`);
  expect(shown).toEqual(['remind: SES did not take a letter. (letter-later)']);
  rmSync(folder, { recursive: true });
});

test('a line that comes when the stage has stopped and its folder is gone harms nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-logs-'));
  const logs = openRoomLogs(
    folder,
    () => 0,
    () => {},
  );
  await logs.close();
  rmSync(folder, { recursive: true });
  logs.hear('remind', 'info', line);
  expect(existsSync(folder)).toBe(false);
  expect(logs.recent()).toEqual([]);
});
