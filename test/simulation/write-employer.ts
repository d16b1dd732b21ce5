/** The employer of a story: a file of two or three people, its writing, a second file, sometimes taken back; and what its people do. */
import { between, type Draw, pick } from './draw';
import { day, hour, minute } from './spans';
import type { Act, Person } from './story';
import { dateAfter, inAnotherTab, oneAct } from './write-story';

export function actsOfEmployer(
  draw: Draw,
  begun: number,
  length: number,
): { readonly acts: readonly Act[]; readonly people: readonly Person[] } {
  const count = between(draw, 'employees', 2, 3);
  const names = Array.from({ length: count }, (_, index) => `e${index + 1}`);
  const people = names.map((name) => employee(draw, name));
  const first = Math.floor(draw('first file') * 5 * day);
  const acts: Act[] = [
    { after: Math.floor(first / 2), who: 'hr', does: 'sign-in' },
    {
      after: first,
      who: 'hr',
      does: 'upload',
      file: 'first',
      rows: names.map((name) => rowOf(draw, name, begun, 'first')),
    },
    { after: first + between(draw, 'commits', 1, 90) * minute, who: 'hr', does: 'commit', file: 'first' },
  ];
  const rest = length - first - 3 * day;
  if (draw('undo') < 0.15) {
    acts.push({
      after: first + Math.floor((2 + draw('undo after') * 20) * hour),
      who: 'hr',
      does: 'undo',
      file: 'first',
    });
  }
  if (draw('second file') < 0.6) {
    const second = Math.floor(first + 2 * day + draw('second after') * rest * 0.7);
    const rows = names
      .slice(draw('somebody missing') < 0.3 ? 1 : 0)
      .map((name) => rowOf(draw, name, begun + second, 'second'));
    acts.push(
      { after: second, who: 'hr', does: 'upload', file: 'second', rows },
      { after: second + between(draw, 'commits second', 1, 90) * minute, who: 'hr', does: 'commit', file: 'second' },
    );
    if (draw('undo second') < 0.3) {
      acts.push({
        after: second + Math.floor((2 + draw('undo second after') * 20) * hour),
        who: 'hr',
        does: 'undo',
        file: 'second',
      });
    }
  }
  for (const name of names) {
    if (draw(`${name} acts`) > 0.6) continue;
    const after = Math.floor(first + day + draw(`${name} when`) * rest * 0.9);
    const one = oneAct(draw, `${name} act`, name, after, begun);
    acts.push(...one, ...inAnotherTab(draw, name, one, begun));
  }
  if (draw('offer') < 0.25) {
    const after = Math.floor(first + 2 * day + draw('offer when') * rest * 0.8);
    acts.push({ after, who: 'hr', does: 'offer', employee: 'E1' }, { after: after + day, who: 'e1', does: 'keep' });
  }
  return { acts, people };
}

const languages = ['en', 'ja', 'vi'] as const;

const employee = (draw: Draw, name: string): Person => ({
  name,
  email: `${name}@example.com`,
  language: pick(draw, `${name} language`, languages),
  timeZone: 'Asia/Tokyo',
  travellers: [],
});

function rowOf(draw: Draw, name: string, begun: number, file: string): string {
  const what = `${name} ${file}`;
  const at = (field: string, least: number, most: number) =>
    dateAfter(begun, between(draw, `${what} ${field}`, least, most));
  const departs = between(draw, `${what} departs`, -20, 60);
  const isAway = draw(`${what} away`) < 0.7;
  const email = file === 'second' && draw(`${what} moved`) < 0.25 ? `${name}.3@example.com` : `${name}@example.com`;
  const trip = isAway
    ? [dateAfter(begun, departs), dateAfter(begun, departs + between(draw, `${what} stays`, 10, 90))]
    : ['', ''];
  const language = pick(draw, `${name} language`, languages);
  return [
    name.toUpperCase(),
    name,
    email,
    'Student',
    '2 years',
    at('stay', 80, 600),
    ...trip,
    language,
    'Asia/Tokyo',
  ].join(',');
}
