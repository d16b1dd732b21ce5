import type { DateText, Instant } from '../../shared/calendar';
import type { Registration, Traveller } from '../../shared/registrations/registration';
import { deadlinesToSee } from '../../shared/registrations/seen';
import type { Assessment, DeadlineKind } from '../../shared/rules/assessment';

/** A date of the law that is near or behind, and when its reader said that they have seen it. */
export type DateToSee = {
  readonly traveller: Traveller;
  /** Its place among the travellers, from 0. */
  readonly index: number;
  readonly kind: DeadlineKind;
  readonly date: DateText;
  readonly seenAt: Instant | undefined;
};

/** Every date of a registration that its reader is asked to have seen, traveller by traveller. */
export const datesToSeeOf = (
  { travellers, seen = [] }: Registration,
  assessments: readonly Assessment[],
  today: DateText,
): readonly DateToSee[] =>
  travellers.flatMap((traveller, index) => {
    const assessment = assessments[index];
    if (assessment === undefined) return [];
    return deadlinesToSee(assessment, today).map(({ kind, date }) => ({
      traveller,
      index,
      kind,
      date,
      seenAt: seen.find((one) => one.traveller === traveller.id && one.date === date)?.at,
    }));
  });
