import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The scripts that pages may load: each a file `browser/<name>.ts`, bundled by itself. */
export type ScriptName = 'choose-file' | 'check-roster' | 'follow-upload';

/** What browsers run of ours, as it was bundled beside this room. */
export type Scripts = {
  /** The address of a script, which names its content; undefined where nothing was bundled. Every page works without. */
  readonly addressOf: (name: ScriptName) => string | undefined;
  /** The text of a file by its name in the address; undefined where there is none. */
  readonly read: (file: string) => string | undefined;
};

/** A room that was not bundled, as in most tests. */
export const noScripts: Scripts = { addressOf: () => undefined, read: () => undefined };

/** The scripts in the folder `browser/` beside a module of this address. Read once, when somebody asks for them. */
export function scriptsBeside(module: string): Scripts {
  const folder = new URL('browser/', module);
  // A page that waited while a new version was deployed asks for a name that is no longer there: only what is listed is read.
  const files = new Set(existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : []);
  const read = new Map<string, string>();
  return {
    addressOf: (name) => {
      const file = [...files].find((each) => each.startsWith(`${name}.`));
      return file === undefined ? undefined : `/browser/${file}`;
    },
    read: (file) => {
      if (!files.has(file)) return undefined;
      const text = read.get(file) ?? readFileSync(new URL(file, folder), 'utf8');
      read.set(file, text);
      return text;
    },
  };
}
