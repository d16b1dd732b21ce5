/** Where the rooms' lines go: one file per room, and to the terminal what a person should see. */
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

export interface RoomLogs {
  readonly hear: (room: string, level: string, line: string) => void;
  /** The last lines of all rooms, oldest first. */
  readonly recent: () => readonly string[];
  readonly close: () => Promise<void>;
}

const recentKept = 200;

const structured = z.object({ code: z.string(), sentence: z.string() });
/** Rooms write JSON; a person at the terminal wants its sentence. */
function sentenceIn(line: string): string {
  try {
    const found = structured.safeParse(JSON.parse(line));
    return found.success ? `${found.data.sentence} (${found.data.code})` : line;
  } catch {
    return line;
  }
}

/** @param show Takes warnings and errors, each with its room's name. */
export function openRoomLogs(folder: string, now: () => number, show: (sentence: string) => void): RoomLogs {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, WriteStream>();
  const fileOf = (room: string) => {
    const known = files.get(room);
    if (known !== undefined) return known;
    const made = createWriteStream(join(folder, `${room}.log`), { flags: 'a' });
    // A log that cannot be written must not end the stage.
    made.on('error', (problem) => show(`The log of ${room} cannot be written: ${problem.message}`));
    files.set(room, made);
    return made;
  };
  const recent: string[] = [];
  let closed = false;
  return {
    recent: () => recent,
    hear: (room, level, line) => {
      // A worker's last words may arrive after the stage has let its folder go.
      if (closed) return;
      const at = new Date(now()).toISOString();
      fileOf(room).write(`${at} ${level} ${line}\n`);
      recent.push(`${at} ${room}: ${sentenceIn(line)}`);
      if (recent.length > recentKept) recent.shift();
      if (level === 'warn' || level === 'error') show(`${room}: ${sentenceIn(line)}`);
    },
    close: async () => {
      closed = true;
      await Promise.all([...files.values()].map((file) => new Promise<void>((resolve) => file.end(() => resolve()))));
    },
  };
}
