/** How a reader wants their reminders: at which hour, and how long before. */

/** Hours on the reader's clock at which reminders may be asked for: nobody is woken by one. */
export const earliestHour = 5;
export const latestHour = 21;
export const usualHour = 9;

/** Letters so many days before a date that may be left out. The nearer ones always come. */
export const leadChoices = [180, 90, 60, 30, 14] as const;
export type LeadDay = (typeof leadChoices)[number];

export type Preferences = {
  /** 5 to 21 on the reader's clock; absent: 9. */
  readonly hour?: number | undefined;
  /** Which of the letters 180, 90, 60, 30 and 14 days before come; absent: all. Those 7, 3, 1 and 0 days before always do. */
  readonly leadDays?: readonly LeadDay[] | undefined;
};

/** The hour a reader's reminders go. */
export const hourPreferred = ({ preferences }: { readonly preferences?: Preferences | undefined }): number =>
  preferences?.hour ?? usualHour;

/** The same wish in the shortest way to keep it: nothing is stored of what is usual. undefined: all is as usual. */
export function storedPreferences({ hour, leadDays }: Preferences): Preferences | undefined {
  const chosen = leadDays === undefined ? leadChoices : leadChoices.filter((lead) => leadDays.includes(lead));
  const isUsualHour = hour === undefined || hour === usualHour;
  const isEveryLead = chosen.length === leadChoices.length;
  if (isUsualHour && isEveryLead) return undefined;
  return { ...(isUsualHour ? {} : { hour }), ...(isEveryLead ? {} : { leadDays: chosen }) };
}

/** What a reader gets who has not wished for anything, and what one who has. */
export const preferencesInFull = ({
  preferences,
}: {
  readonly preferences?: Preferences | undefined;
}): { readonly hour: number; readonly leadDays: readonly LeadDay[] } => ({
  hour: preferences?.hour ?? usualHour,
  leadDays: preferences?.leadDays ?? leadChoices,
});
