/** `npm run licences`: writes `THIRD_PARTY.md` anew, after packages changed. */
import { writeFileSync } from 'node:fs';
import { writeThirdParty } from './third-party';

writeFileSync('THIRD_PARTY.md', writeThirdParty());
console.log('THIRD_PARTY.md is written.');
