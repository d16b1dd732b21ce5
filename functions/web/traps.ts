import type { Instant } from '../../shared/calendar';
import type { PageFields } from '../../shared/registrations/page-form';

/** A field that no person sees or reaches; its name sounds as if it wanted something, and no browser fills it in by itself. */
export const honeypotField = 'homepage';

/** When the form was first shown, in epoch milliseconds. It goes along through every step. */
export const shownField = 'shownAt';

/** From the first page to the last button: nobody reads so fast, least of all types. */
const quickestPersonInMs = 2000;

/** Whether something filled in what a person leaves alone. */
export const fellForHoneypot = (fields: PageFields): boolean => (fields[honeypotField] ?? '') !== '';

/**
 * Whether the last button was pressed faster than by a person. The time is not signed: whoever knows of it writes another,
 * or leaves it out, so it costs only those nothing who were written for this very form; they meet the caps.
 */
export const isTooQuick = (fields: PageFields, now: Instant): boolean =>
  now - Number(fields[shownField] ?? 0) < quickestPersonInMs;
