/** Stories as files, so that one that failed can be lived again. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { factsForm } from '../../shared/registrations/facts-form';
import { languages } from '../../shared/words/languages';
import { faultKinds } from './fault-kinds';
import type { Act, Person, Story } from './story';

const kinds = z.enum(Object.keys(faultKinds)).transform((kind) => kind as keyof typeof faultKinds);
const person = z.object({
  name: z.string(),
  email: z.string(),
  secondEmail: z.string().optional(),
  language: z.enum(languages),
  timeZone: z.string(),
  travellers: z.array(factsForm),
}) satisfies z.ZodType<Person>;
const anyAct = z.looseObject({ after: z.number(), who: z.string(), does: z.string() });
/** An act of an unknown kind fails when its turn comes. */
const act = z.custom<Act>(
  (one) => anyAct.safeParse(one).success,
  'An act says after what time, who, and what they do.',
);
const span = z.object({ port: z.string(), from: z.number(), until: z.number() });
const storyFile = z.object({
  seed: z.number(),
  starts: z.string(),
  calmAfter: z.number(),
  endsAfter: z.number(),
  people: z.array(person),
  mailboxes: z.record(z.string(), z.object({ kind: z.enum(['good', 'soft', 'dead', 'complains']), from: z.number() })),
  acts: z.array(act),
  weather: z.object({ calls: z.number(), deliveries: z.number(), outages: z.array(span) }),
  faults: z.record(z.string(), kinds).optional(),
});

export const readStory = (file: string): Story => storyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
export const keepStory = (file: string, story: Story): void =>
  writeFileSync(file, `${JSON.stringify(story, null, 2)}\n`);
