import { sayCost, sayRatio } from '../numbers';
import type { Outcome, Row } from '../outcome';
import { createSide, medianCost, runPairedRounds, type Side, timesAsFast } from '../paired-rounds';
import { type Answer, type Door, doors, textOf } from './doors';
import { sayTimes, timeRequests } from './time-requests';
import { type Handler, html, openPeer, openWarmRoom } from './warm-rooms';

type Room = ReturnType<typeof openWarmRoom>;

const goal = { door: 'POST /api/v1/assessments', ratio: 0.3 };
const rounds = 7;

/** The web room when warm, from API Gateway's event to its answer, beside a bare Hono application that answers a constant. */
export async function benchWeb(): Promise<Outcome> {
  const room = openWarmRoom();
  try {
    const measured: Measured[] = [];
    for (const door of doors) {
      console.log(`${door.what} …`);
      measured.push(await measure(room, door));
    }
    return {
      rows: measured.map(({ row }) => row),
      notes: [
        'Both sides are called through the same adapter with the events of API Gateway (payload format 2.0): a browser’s headers with pages and forms, in base64 where the gateway sends base64, a program’s with JSON. The peer is a bare Hono application with this one route; it reads the body as JSON or as a form, looks at nothing, and answers one right answer of the real room’s to everybody, unpacked. The world answers at once: maps, the room’s own chance and log; nothing of the AWS clients is measured here.',
        'Where a registration’s time goes, by a profile of one traveller’s: 33 % to make undici’s Request, read its body through a stream and make a Response (the peer pays that too: of an assessment it is 53 %), 14 % zod, 10 % the plan of its 70 letters, 9 % hono’s route and headers, 6 % garbage, 5 % JSON, 4 % the law. Ids by chance, the log and the maps of the world are 3 % together.',
        'Before the places of the form, the scripts it needs and the empty form itself were written once, pages packed in one piece, and instants put together from dates (2 cores of an AMD EPYC, Node 20, busy with two other processes): GET / in English 6,450 µs (0.080 of the constant), in Burmese 5,750 µs (0.109), step=check 8,050 µs (0.097), an assessment 425 µs (0.523), a registration 721 µs (0.318), of four 1,280 µs (0.171).',
        `Single requests on the clock, 5,000 one after the other on either side:\n\n${measured.map(({ clock }) => `- ${clock}`).join('\n')}`,
      ],
      differences: measured.flatMap(({ differences }) => differences),
    };
  } finally {
    room.close();
  }
}

type Measured = { readonly row: Row; readonly clock: string; readonly differences: readonly string[] };

async function measure(room: Room, door: Door): Promise<Measured> {
  const answers = await askAll(room.handle, door);
  const differences = answers.flatMap((answer, place) =>
    door.isRight(answer, place) ? [] : [`${door.what}, ${place}: ${answer.statusCode} ${textOf(answer).slice(0, 300)}`],
  );
  const texts = answers.map(textOf).toSorted((one, other) => one.length - other.length);
  // Half of the right answers are no longer.
  const constant = { path: door.path, type: door.type, text: texts[Math.floor(texts.length / 2)] ?? '' };
  const peer = openPeer(constant);
  const packing = openPeer(constant, true);

  room.forget();
  const ours = sideOf(room.handle, door, room.forget);
  const theirs = sideOf(peer, door);
  const packed = door.type === html ? [sideOf(packing, door)] : [];
  await runPairedRounds([ours, theirs, ...packed], rounds);

  const single = (handle: Handler) => async (turn: number) => {
    const event = door.events[turn % door.events.length];
    if (turn % door.events.length === 0 && handle === room.handle) room.forget();
    return event && handle(event);
  };
  const [own, other] = await timeRequests([single(room.handle), single(peer)]);
  room.forget();
  return {
    row: rowOf(door, ours, theirs, packed),
    clock: own && other ? `${door.what}: ${sayTimes(own)}; the peer: ${sayTimes(other)}` : '',
    differences,
  };
}

function rowOf(door: Door, ours: Side, theirs: Side, packed: readonly Side[]): Row {
  const ratio = timesAsFast(ours, theirs);
  const beside = [
    `a constant: ${sayCost(medianCost(theirs))}`,
    ...packed.map((side) => `packed by hono/compress: ${sayCost(medianCost(side))}`),
  ];
  return {
    what: door.what,
    measured: sayCost(medianCost(ours)),
    beside: beside.join('; '),
    ratio: [ratio, ...packed.map((side) => timesAsFast(ours, side))].map(sayRatio).join('; '),
    ...(door.what === goal.door ? { goal: { text: `≥ ${goal.ratio}`, met: ratio.median >= goal.ratio } } : {}),
  };
}

/** Passes of at least twenty requests. */
function sideOf(handle: Handler, { events }: Door, begin: () => void = () => {}): Side {
  const sent = [...Array(Math.ceil(20 / events.length))].flatMap(() => events);
  return createSide(sent.length, async () => {
    begin();
    let length = 0;
    for (const event of sent) length += (await handle(event)).body.length;
    return length;
  });
}

async function askAll(handle: Handler, { events }: Door): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const event of events) answers.push(await handle(event));
  return answers;
}
