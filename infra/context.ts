/** The context of cdk.json, read here for whoever runs the app without the CLI: `npm start` and the tests. What the CLI says with -c wins. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const file = z.object({ context: z.record(z.string(), z.unknown()) });

export const readContext = (): Record<string, unknown> =>
  file.parse(JSON.parse(readFileSync('cdk.json', 'utf8'))).context;
