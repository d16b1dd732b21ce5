import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The scripts that pages may load: each a file `browser/<name>.ts`, bundled by itself; and the words one of them asks for, `words-<language>`. */
export type ScriptName = 'choose-file' | 'check-roster' | 'follow-upload' | 'check' | `words-${string}`;

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
  const texts = new Map<string, string>();
  const fileOf = (name: ScriptName): string | undefined => [...files].find((each) => each.startsWith(`${name}.`));
  const read = (file: string): string | undefined => {
    if (!files.has(file)) return undefined;
    const text = texts.get(file) ?? readFileSync(new URL(file, folder), 'utf8');
    texts.set(file, text);
    return text;
  };
  return {
    addressOf: (name) => {
      const file = fileOf(name);
      return file === undefined ? undefined : `/browser/${file}`;
    },
    read,
  };
}

/** The addresses of what a script loads as soon as it runs, to be asked for together with it. */
export function neededBy({ addressOf, read }: Scripts, name: ScriptName): readonly string[] {
  const needs = (address: string): readonly string[] =>
    [...(read(address.replace('/browser/', '')) ?? '').matchAll(staticImport)].flatMap(([, file]) => [
      `/browser/${file}`,
      ...needs(`/browser/${file}`),
    ]);
  return [...new Set(needs(addressOf(name) ?? ''))];
}

/** `import"./a.js"` and `import{b}from"./a.js"` as the bundler writes them; `import("./a.js")` is for later. */
const staticImport = /(?:^|[;}\n])import(?:[^"();]*from)?"\.\/([^"]+)"/g;
