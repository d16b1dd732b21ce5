/** One cold start of a bundled handler, in a process of its own. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import type { Cost } from '../paired-rounds';

const costShape = z.object({ cpu: z.number(), wall: z.number() });

/** What passed from the begin of the process to the handler being ready, in microseconds. Throws where the bundle does not load. */
export const startHandler = (folder: string, variables: Readonly<Record<string, string>>): Cost =>
  costShape.parse(
    JSON.parse(
      execFileSync(process.execPath, ['test/bench/cold-start/starter.mjs', join(folder, 'index.mjs')], {
        encoding: 'utf8',
        env: { ...variables },
      }),
    ),
  );
