/** What the privacy notice, the terms and the accessibility statement say. Whatever is a number or a place comes from the code, and arrives written. */

/** A heading with paragraphs, then points, either of which may be empty. */
export type NoticeSection = {
  readonly title: string;
  readonly text: readonly string[];
  readonly points?: readonly string[];
};

export type NoticeFacts = {
  /** The e-mail address of whoever runs this service. */
  readonly contact: string;
  /** The AWS region, such as `ap-northeast-1`. */
  readonly region: string;
  readonly days: Readonly<
    Record<'unconfirmed' | 'afterStop' | 'afterLastDate' | 'erasing' | 'backups' | 'files' | 'logs', string>
  >;
};

export const privacySections = [
  'what',
  'why',
  'where',
  'howLong',
  'who',
  'employers',
  'yours',
  'tracking',
  'ask',
] as const;
export const termsSections = ['free', 'notAdvice', 'letters', 'yourPart', 'end', 'law'] as const;
export const accessibilitySections = ['goal', 'tested', 'gaps', 'ask'] as const;

type Notice<Name extends string> = {
  /** Leads there from every other page, and is the title. */
  readonly title: string;
  /** The whole of it in a sentence or two. */
  readonly text: string;
  /** The contact of whoever runs this service is written out as a link after the last section. */
  readonly sections: Readonly<Record<Name, (facts: NoticeFacts) => NoticeSection>>;
};

export type NoticesPageWords = {
  /** The day the text was last changed. */
  readonly changedOn: (date: string) => string;
  /** Stands before the address one can write to. */
  readonly contact: string;
  readonly privacy: Notice<(typeof privacySections)[number]>;
  readonly terms: Notice<(typeof termsSections)[number]>;
  readonly accessibility: Notice<(typeof accessibilitySections)[number]>;
};
