// Imports a handler as Lambda does, and prints what had passed since this process began when it was ready.
import { pathToFileURL } from 'node:url';

const { handler } = await import(pathToFileURL(process.argv[2]).href);
const wall = performance.now() * 1000;
const { user, system } = process.cpuUsage();
if (typeof handler !== 'function') throw new TypeError('The bundle exports no handler.');
console.log(JSON.stringify({ cpu: user + system, wall }));
// What a room keeps open, such as a timer, shall not keep the process.
process.exit(0);
