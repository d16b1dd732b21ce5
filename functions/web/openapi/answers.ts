/** What our answers look like to programs: strict, so that the tests hold them to their description. */
import * as z from 'zod';
import { reminderKinds } from '../../../shared/letters/kinds';
import { fieldCodes, problemCodes } from '../../../shared/problems';
import { assessmentForm } from '../../../shared/registrations/assessment-form';
import { contactForm } from '../../../shared/registrations/contact-form';
import { dateForm, factsFields } from '../../../shared/registrations/facts-form';
import { lifecycle, type RegistrationState } from '../../../shared/registrations/lifecycle';
import { leadChoices } from '../../../shared/registrations/preferences';
import { addressPlaces, answerKinds } from '../../../shared/registrations/registration';
import { actionCodes } from '../../../shared/rules/action-codes';

const instant = z.iso.datetime().describe('A point in time, in UTC (RFC 3339).');
const isState = (text: string): text is RegistrationState => text in lifecycle;
const states = Object.keys(lifecycle).filter(isState);

const promised = {
  key: z
    .string()
    .describe('Traveller, kind, date of the law and days before; the same letter has the same key for ever.'),
  kind: z.enum([...answerKinds, ...reminderKinds]),
  at: instant,
};

export const registeredAnswer = z.strictObject({
  id: z.string(),
  state: z.enum(states),
  assessments: z.array(assessmentForm).describe('One for each traveller, in their order.'),
  letters: z.array(z.strictObject(promised)).describe('Every letter that will come, soonest first.'),
});

export const registrationAnswer = z.strictObject({
  id: z.string(),
  version: z.int().describe('Counts the changes; also in the ETag.'),
  state: z.enum(states),
  contact: contactForm,
  travellers: z.array(z.strictObject({ id: z.string(), label: z.string().optional(), ...factsFields })),
  preferences: z
    .strictObject({ hour: z.int(), leadDays: z.array(z.literal(leadChoices)) })
    .describe('At which hour reminders go, and which of the early ones come; what is usual included.'),
  askedAddress: z
    .strictObject({ email: z.string(), place: z.enum(addressPlaces), at: instant })
    .nullable()
    .describe('An address that counts once its owner has pressed the button in the letter sent there.'),
  registeredAt: instant,
  registeredBy: z.string().nullable().describe('The employer who did, and sees it; null where it is yours alone.'),
  offeredAt: instant.nullable().describe('When that employer said that you have left: you may keep it for yourself.'),
  seen: z
    .array(z.strictObject({ traveller: z.string(), date: dateForm, at: instant }))
    .describe('Dates that the reader said they have seen. A date that moves has not been seen.'),
  ticks: z
    .array(z.strictObject({ traveller: z.string(), action: z.enum(actionCodes), at: instant }))
    .describe('What the reader has ticked off of what is to be done.'),
  assessments: z.array(assessmentForm),
  letters: z
    .array(
      z.strictObject({
        ...promised,
        promisedAt: instant.describe('The hour the plan gives the letter.'),
        status: z.enum([
          'promised',
          'claimed',
          'waiting',
          'sent',
          'delivered',
          'bounced',
          'complained',
          'superseded',
          'skipped',
          'failed',
        ]),
        reason: z.string().optional(),
      }),
    )
    .describe('What became of the letters behind us, then those still promised.'),
});

/** RFC 9457, with the fields that are wrong by JSON pointer (RFC 6901). */
export const problemAnswer = z.looseObject({
  type: z.string().describe('`urn:problem:` and the code.'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What is wrong and what to do, in the language asked for.'),
  code: z.enum(problemCodes).describe('Stable; never changes its meaning.'),
  errors: z.array(z.strictObject({ pointer: z.string(), code: z.enum(fieldCodes), detail: z.string() })).optional(),
});
