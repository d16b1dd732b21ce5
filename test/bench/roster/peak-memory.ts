/** Reads and plans one file in a process of its own, and prints the most memory that process ever held: `peak-memory.ts FILE`. */
import { readFileSync } from 'node:fs';
import { planRoster } from './import-roster';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Say which file to read: peak-memory.ts FILE');
const { create } = await planRoster(readFileSync(file));
// Kibibytes on every system (libuv, uv_getrusage).
console.log(JSON.stringify({ create, peakBytes: process.resourceUsage().maxRSS * 1024 }));
