/** Makes the story of a seed: a few residents, sometimes an employer, what they do, and how bad the weather is. */
import { addDays, dateText, dayOf, japanDay } from '../../shared/calendar';
import { instant } from '../../shared/calendar/day';
import type { Facts } from '../../shared/rules/facts';
import { between, type Draw, drawWith, pick } from './draw';
import { day, hour, minute } from './spans';
import type { Act, Mailbox, Person, Story, Weather } from './story';
import { actsOfEmployer } from './write-employer';

const languages = ['en', 'ja', 'ja-easy', 'vi', 'ne', 'zh-Hans'] as const;
const zones = [
  'Asia/Tokyo',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'America/New_York',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
] as const;
/** Before and after 2026-06-14, when the law moves dates of cards; and other years, where it moves none. */
const starts = [
  '2026-01-15',
  '2026-03-28',
  '2026-05-20',
  '2026-06-10',
  '2026-11-23',
  '2027-02-20',
  '2027-10-01',
] as const;
/** In days. Most are short, so that there may be many; a ladder of letters fits into each. */
const lengths = [8, 8, 8, 8, 12, 12, 12, 16, 16, 16, 25, 25, 25, 40, 40, 60, 120] as const;
const longest = 400;
const shares = [0, 0.004, 0.02, 0.06, 0.15] as const;
const ports = ['registrations', 'postbox', 'rings', 'alarms', 'stops', 'links', 'employers'] as const;

export function writeStory(seed: number): Story {
  const draw = drawWith(seed);
  const minuteOfDay = between(draw, 'minute', 0, 24 * 60 - 1);
  const begun = Date.parse(`${pick(draw, 'start', starts)}T00:00:00+09:00`) + minuteOfDay * minute;
  const length = (draw('long') < 0.02 ? longest : pick(draw, 'length', lengths)) * day;
  const hasEmployer = draw('employer') < 0.3;
  const count = hasEmployer ? between(draw, 'people', 0, 1) : between(draw, 'people', 1, 2);
  const people = Array.from({ length: count }, (_, index) => personOf(draw, `p${index + 1}`, begun));
  const acts = people.flatMap((person) => actsOf(draw, person, begun, length));
  const employer = hasEmployer ? actsOfEmployer(draw, begun, length) : { acts: [], people: [] };
  const everybody = [...people, ...employer.people];
  return {
    seed,
    starts: new Date(begun).toISOString(),
    calmAfter: Math.round(length * (0.3 + 0.5 * draw('calm'))),
    endsAfter: length,
    people: everybody,
    mailboxes: mailboxesOf(draw, [...everybody.flatMap(addressesOf), 'hr@acme.example']),
    acts: [...acts, ...employer.acts].sort((one, other) => one.after - other.after),
    weather: weatherOf(draw, length, [...acts, ...employer.acts]),
  };
}

const addressesOf = ({ name, email }: Person): readonly string[] => [
  email,
  `${name}.2@example.com`,
  `${name}.3@example.com`,
];

/** The day so many days after the beginning, in Japan. */
export const dateAfter = (begun: number, days: number): string => dateText(addDays(japanDay(instant(begun)), days));

function personOf(draw: Draw, name: string, begun: number): Person {
  const hasFamily = draw(`${name} family`) < 0.15;
  return {
    name,
    email: `${name}@example.com`,
    secondEmail: draw(`${name} second`) < 0.3 ? `${name}.2@example.com` : undefined,
    language: pick(draw, `${name} language`, languages),
    timeZone: pick(draw, `${name} zone`, zones),
    travellers: (hasFamily ? ['a', 'b'] : ['a']).map((one) => factsOf(draw, `${name}${one}`, begun)),
  };
}

/** Facts whose dates lie inside the story more often than not. */
export function factsOf(draw: Draw, name: string, begun: number): Facts {
  const at = (what: string, least: number, most: number) =>
    dateAfterText(begun, between(draw, `${name} ${what}`, least, most));
  const isPermanent = draw(`${name} permanent`) < 0.35;
  const departs = between(draw, `${name} departs`, -20, 40);
  const hasTrip = draw(`${name} trip`) < 0.8;
  return {
    residence: {
      status: isPermanent
        ? 'permanent-resident'
        : pick(draw, `${name} status`, ['student', 'engineer-humanities-international', 'dependent']),
      stayEnds: isPermanent ? null : at('stay', 20, 400),
      grant: isPermanent ? 'indefinite' : 'over-3-months',
      cardEnds: at('card', 20, 400),
      card: 'held',
      passport: 'valid',
      passportEnds: null,
      birthDate: null,
      exclusions: [],
      pending: null,
    },
    trip: hasTrip
      ? {
          departs: dateAfterText(begun, departs),
          returns:
            draw(`${name} open`) < 0.3 ? null : dateAfterText(begun, departs + between(draw, `${name} away`, 5, 120)),
          returned: null,
          declaresReturn: true,
        }
      : null,
    permit: null,
  };
}

const dateAfterText = (begun: number, days: number) =>
  dateText(addDays(dayOf(dateText(japanDay(instant(begun)))), days));

function actsOf(draw: Draw, person: Person, begun: number, length: number): readonly Act[] {
  const who = person.name;
  const registers = Math.floor(draw(`${who} registers`) * Math.min(length * 0.2, 10 * day));
  const acts: Act[] = [{ after: registers, who, does: 'register' }];
  if (draw(`${who} presses twice`) < 0.2) {
    acts.push({ after: registers + between(draw, `${who} presses again`, 0, 4_000), who, does: 'register' });
  }
  if (draw(`${who} confirms`) < 0.9) {
    acts.push({ after: registers + between(draw, `${who} confirms after`, 1, 600) * minute, who, does: 'confirm' });
  }
  if (person.secondEmail !== undefined && draw(`${who} confirms second`) < 0.7) {
    acts.push({
      after: registers + hour + Math.floor(draw(`${who} second after`) * 2 * day),
      who,
      does: 'confirm-address',
    });
  }
  const more = between(draw, `${who} acts`, 0, 4);
  for (let count = 0; count < more; count += 1) {
    const name = `${who} act ${count}`;
    const after = Math.floor(registers + hour + draw(`${name} after`) * (length - registers - hour) * 0.9);
    acts.push(...oneAct(draw, name, who, after, begun));
  }
  return [...acts, ...inAnotherTab(draw, who, acts, begun)];
}

/** What the same person does in the same seconds: then two rooms, or three, are at the same item. */
export const inAnotherTab = (draw: Draw, who: string, acts: readonly Act[], begun: number): readonly Act[] =>
  acts
    .filter(({ does }) => does !== 'register')
    .flatMap((act, count) =>
      draw(`${who} tab ${count}`) < 0.4
        ? oneAct(
            draw,
            `${who} tab act ${count}`,
            who,
            act.after + between(draw, `${who} tab ms ${count}`, 0, 2_500),
            begun,
          )
        : [],
    );

/** One more thing somebody does; where it takes two steps, both. */
export function oneAct(draw: Draw, name: string, who: string, after: number, begun: number): readonly Act[] {
  const act = { after, who } as const;
  const soon = { after: after + between(draw, `${name} soon`, 1, 3000) * minute, who } as const;
  const now = begun + after;
  const kind = pick(draw, name, [
    'change-facts',
    'change-facts',
    'come-back',
    'come-back',
    'stop',
    'stop',
    'erase',
    'not-me',
    'plan-trip',
    'move',
    'prefer',
    'ask-address',
    'ask-address',
    'link-again',
    'say-seen',
  ] as const);
  switch (kind) {
    case 'change-facts':
      return [{ ...act, does: kind, facts: factsOf(draw, name, now) }];
    case 'stop':
      return draw(`${name} again`) < 0.5
        ? [
            { ...act, does: kind },
            { ...soon, does: 'restart' },
          ]
        : [{ ...act, does: kind }];
    case 'plan-trip': {
      const departs = between(draw, `${name} departs`, 1, 40);
      return [
        { ...act, does: 'come-back' },
        { ...soon, does: kind, departs: dateAfter(now, departs + 3), returns: dateAfter(now, departs + 30) },
      ];
    }
    case 'move':
      return [
        {
          ...act,
          does: kind,
          language: pick(draw, `${name} language`, languages),
          timeZone: pick(draw, `${name} zone`, zones),
        },
      ];
    case 'prefer':
      return [{ ...act, does: kind, hour: between(draw, `${name} hour`, 5, 21) }];
    case 'ask-address':
      return [
        { ...act, does: kind, place: pick(draw, `${name} place`, ['first', 'second']), email: `${who}.3@example.com` },
        { ...soon, does: 'confirm-address' },
      ];
    default:
      return [{ ...act, does: kind }];
  }
}

function mailboxesOf(draw: Draw, addresses: readonly string[]): Readonly<Record<string, Mailbox>> {
  const entries = addresses.flatMap((address): readonly (readonly [string, Mailbox])[] => {
    const drawn = draw(`mailbox ${address}`);
    if (drawn > 0.25) return [];
    const kind = drawn < 0.1 ? 'dead' : drawn < 0.17 ? 'complains' : 'soft';
    return [[address, { kind, from: between(draw, `mailbox ${address} from`, 1, 8) }]];
  });
  return Object.fromEntries(entries);
}

/** Some stories have no failing calls at all, and the worst of queues and schedules: there nothing may be late. */
function weatherOf(draw: Draw, length: number, acts: readonly Act[]): Weather {
  const outages = Array.from(
    { length: draw('outages') < 0.3 ? between(draw, 'how many outages', 1, 2) : 0 },
    (_, index) => {
      // Half of them when somebody does something, half in the morning, when most letters go.
      const act = acts[between(draw, `outage ${index} act`, 0, acts.length - 1)];
      const from =
        draw(`outage ${index} where`) < 0.5 && act !== undefined
          ? act.after
          : Math.floor(draw(`outage ${index}`) * length);
      const port = pick(draw, `outage ${index} port`, ports);
      return { port, from, until: from + Math.floor(hour / 2 + draw(`outage ${index} long`) * 7.5 * hour) };
    },
  );
  return { calls: pick(draw, 'calls', shares), deliveries: pick(draw, 'deliveries', shares), outages };
}
