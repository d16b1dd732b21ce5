/** The product as a process, from templates that were synthesised before: it stands within a second or two. `stand.ts DATA PORT ASSEMBLY` */
import { standUp } from '../../infra/local/stand-up';
import { readAssembly } from '../../infra/local/template';

// As `npm start` does: the zone belongs to the whole process, workers included.
process.env.TZ = 'UTC';

const [data = '', port = '0', assembly = ''] = process.argv.slice(2);
const stage = await standUp({ data, port: Number(port), assembly: readAssembly(assembly) });
console.log(`  The form      ${stage.url}/\n`);
