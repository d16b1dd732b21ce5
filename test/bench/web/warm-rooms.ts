/** The web room as it is when warm, over a world that answers at once; and a bare Hono application beside it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { chanceOfMachine } from '../../../functions/adapters/chance-of-machine';
import { logAsJsonTo } from '../../../functions/adapters/log-as-json';
import { webApp } from '../../../functions/web/app';
import { behindGateway } from '../../../functions/web/behind-gateway';
import { scriptsBeside } from '../../../functions/web/scripts';
import { bundleScripts } from '../../../infra/habits/bundle-room';
import { worldInMemory } from '../../support/world';
import { now } from './web-events';

export type Handler = ReturnType<typeof behindGateway>;

/**
 * The room with the machine's own chance and a log that writes JSON for nobody; the world of the tests, whose log looks for names in
 * every line, has the rest: maps. `forget` empties it, so that no pass finds more than the one before.
 */
export function openWarmRoom() {
  const world = worldInMemory(new Date(now).toISOString());
  let written = 0;
  const log = logAsJsonTo((line) => {
    written += line.length;
  });
  const folder = mkdtempSync(join(tmpdir(), 'bench-web-'));
  bundleScripts('web', folder);
  const scripts = scriptsBeside(pathToFileURL(join(folder, 'index.mjs')).href);
  return {
    handle: behindGateway(webApp({ ...world, chance: chanceOfMachine, log }, scripts)),
    registered: () => [...world.registrations.items.values()].map(({ registration }) => registration),
    forget: () => {
      world.registrations.items.clear();
      world.counts.counted.clear();
    },
    writtenToLog: () => written,
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** Reads what was sent, looks at nothing, and answers the same text to everybody, at the address the real one has. */
export function openPeer({ path, type, text }: { path: string; type: string; text: string }, packs = false): Handler {
  const app = new Hono();
  if (packs) app.use(compress());
  app.get(path, (c) => c.body(text, 200, { 'Content-Type': type }));
  app.post(path, async (c) => {
    const sent: unknown = type === json ? await c.req.json() : await c.req.parseBody();
    return c.body(text, sent === undefined ? 400 : 200, { 'Content-Type': type });
  });
  return behindGateway(app);
}

export const json = 'application/json';
export const html = 'text/html; charset=utf-8';
