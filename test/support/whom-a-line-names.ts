/** Finds people in a text that must name nobody. */
import type { Employer } from '../../shared/employers/employer';
import type { Registration } from '../../shared/registrations/registration';

/** What is personal of a registration and can be told from other words: addresses, names, numbers of employees. */
export const namesOf = ({
  contact,
  travellers,
  origin,
  askedAddress,
  formerAddress,
}: Registration): readonly string[] =>
  [
    contact.email,
    contact.secondEmail,
    askedAddress?.email,
    formerAddress?.email,
    contact.name,
    ...travellers.map(({ label }) => label),
    origin.by === 'employer' ? origin.employerName : undefined,
  ].flatMap((name) => (name === undefined || name === '' ? [] : name));

export const namesOfEmployer = ({ name, members }: Employer): readonly string[] => [
  name,
  ...members.map(({ email }) => email),
];

/** Those of the names that stand in the text as words of their own, upper or lower case; and whatever looks like an address. */
export function namedIn(text: string, names: readonly string[]): readonly string[] {
  const known = names.filter((name) =>
    new RegExp(`(?<![A-Za-z0-9])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![A-Za-z0-9])`, 'i').test(text),
  );
  return [...known, ...(text.match(/[^\s"'<>:,]+@[^\s"'<>:,]+/g) ?? [])];
}
