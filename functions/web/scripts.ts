import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The scripts that pages may load: each a file `browser/<name>.ts`, bundled by itself; and the words one of them asks for, `words-<language>`. */
export type ScriptName = 'choose-file' | 'check-roster' | 'follow-upload' | 'check' | `words-${string}`;

/** What browsers run of ours, as it was bundled beside this room. */
export type Scripts = {
  /** The address of a script, which names its content; undefined where nothing was bundled. Every page works without. */
  readonly addressOf: (name: ScriptName) => string | undefined;
  /** The text of a file by its name in the address; undefined where there is none. */
  readonly read: (file: string) => string | undefined;
  /** The addresses of what a script loads as soon as it runs, to be asked for together with it. */
  readonly neededBy: (name: ScriptName) => readonly string[];
};

/** A room that was not bundled, as in most tests. */
export const noScripts: Scripts = { addressOf: () => undefined, read: () => undefined, neededBy: () => [] };

/** The scripts in the folder `browser/` beside a module of this address. Read once, when somebody asks for them. */
export function scriptsBeside(module: string): Scripts {
  const folder = new URL('browser/', module);
  // A page that waited while a new version was deployed asks for a name that is no longer there: only what is listed is read.
  const files = new Set(existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : []);
  const texts = new Map<string, string>();
  const fileOf = (name: ScriptName): string | undefined => [...files].find((each) => each.startsWith(`${name}.`));
  const read = (file: string): string | undefined => {
    if (!files.has(file)) return undefined;
    const text = texts.get(file) ?? readFileSync(new URL(file, folder), 'utf8');
    texts.set(file, text);
    return text;
  };
  const neededByFile = (file: string): readonly string[] =>
    [...(read(file) ?? '').matchAll(staticImport)].flatMap(([, needed = '']) => [needed, ...neededByFile(needed)]);
  // Looked for once: the page asks every time it is shown, and the files never change.
  const needed = new Map<ScriptName, readonly string[]>();
  return {
    addressOf: (name) => {
      const file = fileOf(name);
      return file === undefined ? undefined : addressIn(file);
    },
    read,
    neededBy: (name) => {
      const found = needed.get(name) ?? [...new Set(neededByFile(fileOf(name) ?? ''))].map(addressIn);
      needed.set(name, found);
      return found;
    },
  };
}

const addressIn = (file: string): string => `/browser/${file}`;

/** `import"./a.js"` and `import{b}from"./a.js"` as the bundler writes them; `import("./a.js")` is for later. */
const staticImport = /(?:^|[;}\n])import(?:[^"();]*from)?"\.\/([^"]+)"/g;
