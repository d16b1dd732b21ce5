/** Chooses the words that go with a count, in the languages in which they change with it. */

/**
 * The forms that such a language has for whole numbers, by their names in CLDR. Not every `one` is a 1: Filipino asks for `other`
 * after 4, 6 and 9 alone (`4 na araw`), and Portuguese for `one` after 0. Its `many` begins at a million, and nothing here is that many.
 */
export const pluralForms = {
  en: ['one', 'other'],
  fil: ['one', 'other'],
  ne: ['one', 'other'],
  'pt-BR': ['one', 'other'],
} as const satisfies Readonly<Record<string, readonly Intl.LDMLPluralRule[]>>;

/** The languages in which a count changes the words; in the others a sentence simply holds the number. */
export type CountingLanguage = keyof typeof pluralForms;

/** One text for every form the language has. */
export type FormsOf<L extends CountingLanguage> = Readonly<Record<(typeof pluralForms)[L][number], string>>;

/** What `plural` takes: the forms are those of the language that is named. */
type Counted = {
  [L in CountingLanguage]: readonly [language: L, count: number, forms: FormsOf<L>];
}[CountingLanguage];

/** Of these forms the one that goes with a count; how many days ago something was may be given as a negative number. */
export function plural(...[language, count, forms]: Counted): string {
  const texts: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return texts[rulesOf(language).select(Math.abs(count))] ?? forms.other;
}

const made = new Map<CountingLanguage, Intl.PluralRules>();

/** Making the rules takes longer than asking them, so each language's are made once, when they are first needed. */
function rulesOf(language: CountingLanguage): Intl.PluralRules {
  const rules = made.get(language) ?? new Intl.PluralRules(language);
  made.set(language, rules);
  return rules;
}
