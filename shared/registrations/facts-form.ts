import * as z from 'zod';
import { type DateText, isDateText } from '../calendar';
import { cards, exclusions, type Facts, grants, passports, pendingKinds, statuses } from '../rules/facts';
import { findImpossibilities } from '../rules/impossibilities';
import { firstDayOfLaw } from '../rules/law-on';
import { complain, type FormReading, readForm } from './read-form';

const shapeOfDate = /^\d{4}-\d{2}-\d{2}$/;

/** A date of the calendar, `YYYY-MM-DD`, from 1900 to 2199. */
export const dateForm = z
  .string()
  .refine((text) => shapeOfDate.test(text), { ...complain('not-a-date'), abort: true })
  .refine((text) => /^(19|20|21)/.test(text), { ...complain('date-out-of-range'), abort: true })
  .refine((text): text is DateText => isDateText(text), { ...complain('no-such-date'), abort: true })
  .meta({ format: 'date' });

const dateOrNull = dateForm.nullable().default(null);

const pendingForm = z.object({ kind: z.enum(pendingKinds), filed: dateForm, decided: dateOrNull });

/** Only the status must be said; what is not stated takes the usual value, and the assessment asks for what it misses. */
export const residenceForm = z.object({
  status: z.enum(statuses),
  stayEnds: dateOrNull,
  grant: z.enum(grants).default('unknown'),
  // The longest period of stay is five years: 60 months. Twice that is a slip of the hand.
  grantMonths: z.int().min(1).max(120).optional(),
  cardEnds: dateOrNull,
  card: z.enum(cards).default('held'),
  passport: z.enum(passports).default('valid'),
  passportEnds: dateOrNull,
  birthDate: dateOrNull,
  exclusions: z.array(z.enum(exclusions)).max(exclusions.length).default([]),
  pending: pendingForm.nullable().default(null),
});

export const tripForm = z.object({
  departs: dateForm,
  returns: dateOrNull,
  returned: dateOrNull,
  declaresReturn: z.boolean().default(true),
});

export const permitForm = z.object({
  kind: z.enum(['single', 'multiple']),
  effective: dateForm,
  ends: dateForm,
  used: z.boolean().default(false),
});

/** The fields of `Facts`, for forms that add their own. Keys we do not know are left out. */
export const factsFields = {
  residence: residenceForm,
  trip: tripForm.nullable().default(null),
  permit: permitForm.nullable().default(null),
};

/** Refuses facts that contradict each other, at the field that says so. */
export function refuseImpossible(facts: Facts, context: z.core.$RefinementCtx): void {
  for (const { code, pointer } of findImpossibilities(facts)) {
    context.addIssue({ code: 'custom', path: pointer.split('/').slice(1), ...complain(code) });
  }
}

export const factsForm = z.object(factsFields).superRefine(refuseImpossible);

const dayOfLaw = dateForm.refine((on) => on >= firstDayOfLaw, complain('before-the-rules'));

/** A question to the rules: facts, and the day to judge them on. */
export const questionForm = z.object({ ...factsFields, on: dayOfLaw.nullish() }).superRefine(refuseImpossible);

/** Reads a question to the rules: the facts and the day to judge them on, if one is named. */
export const readQuestion = (input: unknown): FormReading<z.output<typeof questionForm>> =>
  readForm(questionForm, input);

/** Reads the facts of one person from JSON. */
export const readFacts = (input: unknown): FormReading<Facts> => readForm(factsForm, input);
