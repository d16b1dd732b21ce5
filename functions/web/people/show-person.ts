import type { Instant } from '../../../shared/calendar';
import { explain } from '../../../shared/words/explain';
import type { Words } from '../../../shared/words/words';
import type { PersonInFull } from './person-in-full';

/** One person as an employer's program reads them; reasons in the words given. */
export function showPerson(person: PersonInFull, words: Words) {
  const { seen, assessment, letters, registeredAt, acknowledgedAt, bouncedAt, leavingSince } = person;
  const { because, later, changes } = explain(assessment, words);
  return {
    ...seen,
    registeredAt: isoOf(registeredAt),
    acknowledgedAt: acknowledgedAt === null ? null : isoOf(acknowledgedAt),
    bouncedAt: bouncedAt === null ? null : isoOf(bouncedAt),
    leavingSince: leavingSince === null ? null : isoOf(leavingSince),
    planToReturnBy: assessment.planToReturnBy,
    deadlines: assessment.deadlines,
    reasons: [...because, ...later, ...changes].map(({ text, rule }) => ({ text, rule: rule ?? null })),
    letters: letters.map(({ key, kind, status, promisedAt, at }) => ({
      key,
      kind,
      status,
      promisedAt: isoOf(promisedAt),
      at: isoOf(at),
    })),
  };
}

const isoOf = (at: Instant): string => new Date(at).toISOString();
