/** `npm run letters`: every kind of letter in every language, as its reader sees it, on a page of this machine. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from './gallery/serve-folder';
import { writeGallery } from './gallery/write-gallery';

const usage = `npm run letters -- [options]

  --port N    where the gallery is: http://127.0.0.1:N (3100)
  --out DIR   where its pages are written (.local/gallery)
  --write     write the pages, and end`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3100' },
    out: { type: 'string', default: '.local/gallery' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else await show(resolve(values.out), Number(values.port));

async function show(folder: string, port: number): Promise<void> {
  const letters = await writeGallery(folder);
  console.log(`${letters} letters, written to ${folder}`);
  if (values.write) return;
  const served = await serveFolder(folder, port);
  console.log(`\n  ${served.url}\n\nCtrl-C ends it.`);
  process.once('SIGINT', () => served.close());
}
