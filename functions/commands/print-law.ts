import { readFileSync, writeFileSync } from 'node:fs';
import { printInto } from './print-rule-book';

/** `npm run law`: prints the rule book and the worked examples into the README of the rules. Started from the repository's root. */
const path = 'shared/rules/README.md';
const before = readFileSync(path, 'utf8');
const after = printInto(before);
if (after === before) console.log(`${path} says what the rule book says.`);
else {
  writeFileSync(path, after);
  console.log(`${path} is printed anew. Read what changed: git diff ${path}`);
}
