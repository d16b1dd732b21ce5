import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { employerShape } from '../../functions/adapters/stored-employer';
import { registrationShape } from '../../functions/adapters/stored-registration';
import { fieldsOf } from './stored-fields';

const map = readFileSync('PRIVACY.md', 'utf8');
const part = (title: string): string => map.split(/^## /m).find((one) => one.startsWith(title)) ?? '';

/** What the second column of a table names. */
const fieldsIn = (title: string): readonly string[] =>
  [...part(title).matchAll(/^\|[^|]*\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, field]) => field ?? []),
  );

describe('the data map', () => {
  it.each([
    ['What is stored of a resident', registrationShape],
    ['What is stored of an employer', employerShape],
  ])('%s: every field that is stored, once, and none that is not', (title, shape) => {
    expect(fieldsIn(title).toSorted()).toEqual(fieldsOf(shape).toSorted());
  });

  it('names only files that are there', () => {
    const named = [...map.matchAll(/\]\(([\w./-]+)(?:#[\w-]+)?\)|`((?:test|functions|infra|shared)\/[\w./-]+)`/g)];
    const files = named.flatMap(([, link, code]) => link ?? code ?? []);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
