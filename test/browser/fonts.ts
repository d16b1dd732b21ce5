/** Letters for every language we write, for the browser of the tests alone: no page of ours names a font it would have to load. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { decompress } from 'wawoff2';

const require = createRequire(import.meta.url);
/** The family that writes Latin letters; of the others we take only their own script. */
const latin = '@fontsource-variable/noto-sans';
const scripts = ['jp', 'sc', 'tc', 'kr', 'devanagari', 'myanmar'].map((script) => `${latin}-${script}`);

/**
 * A fontconfig file that knows our fonts and no others, so that a page looks and breaks its lines alike on every machine.
 * Fontconfig in Chromium reads no WOFF2, so the fonts are unpacked once per machine, into the temporary folder.
 */
export async function fontconfigOfTests(): Promise<string> {
  const folder = join(tmpdir(), `kaeru-fonts-${versions().join('-')}`);
  const file = join(folder, 'fonts.conf');
  if (existsSync(file)) return file;
  const draft = mkdtempSync(`${folder}-`);
  mkdirSync(join(draft, 'fonts'));
  for (const { path, name } of fontFiles()) {
    writeFileSync(join(draft, 'fonts', name.replace(/woff2$/, 'ttf')), await decompress(readFileSync(path)));
  }
  writeFileSync(join(draft, 'fonts.conf'), configuration(folder));
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another test file of the same run was quicker; what it made is the same.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(file)) throw error;
  }
  return file;
}

const folderOf = (pack: string): string => dirname(require.resolve(`${pack}/package.json`));

const versions = (): readonly string[] =>
  [latin, ...scripts].map(
    (pack) => /"version":\s*"([^"]+)"/.exec(readFileSync(join(folderOf(pack), 'package.json'), 'utf8'))?.[1] ?? '',
  );

function fontFiles(): readonly { readonly path: string; readonly name: string }[] {
  return [latin, ...scripts].flatMap((pack) => {
    const folder = join(folderOf(pack), 'files');
    return readdirSync(folder)
      .filter((name) => name.endsWith('-wght-normal.woff2'))
      .filter((name) => pack === latin || !/-(latin|latin-ext|vietnamese|cyrillic)-wght/.test(name))
      .map((name) => ({ path: join(folder, name), name }));
  });
}

const configuration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  ${['system-ui', 'sans-serif', 'serif', 'monospace'].map((family) => `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans</family></prefer></alias>`).join('\n  ')}
</fontconfig>
`;
