/** Raises the house of a stage in this process. A test that wants no rooms in it mocks `infra/habits/bundle-room`: that takes most of the time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { readContext } from '../../infra/context';
import { raiseHouse } from '../../infra/house';
import { readAssembly, type WrittenAssembly } from '../../infra/local/template';
import { chooseStage } from '../../infra/stages';

type Settings = Readonly<Record<string, string>>;

/** Raises it and answers what the look at it answers; the folder it is written to is gone afterwards. */
export function raise<T>(settings: Settings, look: (app: App) => T): T {
  const outdir = mkdtempSync(join(tmpdir(), 'kaeru-raised-'));
  try {
    const app = new App({ outdir, context: { ...readContext(), ...settings }, analyticsReporting: false });
    raiseHouse(app, chooseStage(app.node.getAllContext(), {}));
    return look(app);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The templates, as the commands read them. */
export const assemblyOf = (settings: Settings): WrittenAssembly =>
  raise(settings, (app) => readAssembly(app.synth().directory));
