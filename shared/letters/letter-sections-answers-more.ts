/** The letters about an address, a link, the law and an erasure. */
import { type Day, dateText, dayOf } from '../calendar';
import type { AddressPlace } from '../registrations/registration';
import { ruleInForce } from '../rules/book/rules';
import { inLanguage } from '../words/explain-cite';
import type { Words } from '../words/words';
import type { LetterContent } from './content';
import { type Block, facts, heading2, heading3, list, paragraph } from './letter-blocks';
import { gatherMatters, type Matter, nameDeadline, type Section } from './letter-sections-matter';
import { sayWhatComes } from './letter-sections-promises';
import { maskAddress } from './mask-address';
import type { MovedDate } from './moved-dates';

/** To the address that is to be confirmed; a stranger who gets it learns nothing of anybody. */
export function sayConfirmAddress({ registration, links }: LetterContent, { lettersMore }: Words): Section {
  const { confirmAddress } = lettersMore;
  const place: AddressPlace = registration.askedAddress?.place ?? 'first';
  return {
    subject: confirmAddress.subject,
    title: confirmAddress.title,
    blocks: [paragraph(confirmAddress.what[place]), paragraph(confirmAddress.press)],
    button: confirmAddress.button,
    url: links.address,
    after: [paragraph(confirmAddress.notYou)],
  };
}

/** To whoever lost their link. */
export function sayLinkAgain(_: LetterContent, { lettersMore: { linkAgain } }: Words): Section {
  return {
    subject: linkAgain.subject,
    title: linkAgain.title,
    blocks: [paragraph(linkAgain.what), paragraph(linkAgain.nothingChanged)],
    button: linkAgain.button,
    after: [paragraph(linkAgain.keepIt), paragraph(linkAgain.notYou)],
  };
}

/** To the second address, once letters to the first come back. */
export function sayAddressBounced(content: LetterContent, words: Words): Section {
  const { addressBounced } = words.lettersMore;
  const { formerAddress, contact } = content.registration;
  return {
    subject: addressBounced.subject,
    title: addressBounced.title,
    blocks: [
      paragraph(addressBounced.what(maskAddress(formerAddress?.email ?? contact.email))),
      paragraph(addressBounced.give),
    ],
    button: addressBounced.button,
    url: content.links.settings,
    after: sayWhatComes(content, words),
  };
}

type LawContent = Extract<LetterContent, { readonly letter: 'law-changed' }>;

/** Which dates the law moved, and why; then all of them as they are now. */
export function sayLawChanged(content: LawContent, words: Words): Section {
  const { lawChanged } = words.lettersMore;
  const matters = gatherMatters(content, words);
  const rules = citeRules(content, words);
  const returnBy = content.moved.find(({ kind, now }) => kind === 'return' && now !== null)?.now ?? null;
  return {
    subject: returnBy === null ? lawChanged.subject : lawChanged.subjectWithDate(words.dates.plain(dayOf(returnBy))),
    title: lawChanged.title,
    blocks: [
      paragraph(lawChanged.intro),
      ...matters.flatMap((matter) => sayMoved(matter, content.moved)),
      ...(rules.length === 0 ? [] : [heading3(lawChanged.why), list(rules)]),
      heading3(lawChanged.whatToDo),
      list([lawChanged.compare, lawChanged.ask]),
    ],
    after: sayWhatComes(content, words),
  };
}

function sayMoved(matter: Matter, moved: readonly MovedDate[]): readonly Block[] {
  const { lawChanged } = matter.words.lettersMore;
  const rows = moved
    .filter(({ traveller }) => traveller === matter.traveller.id)
    .map(({ kind, before, now }) => ({
      label: nameDeadline(matter, kind),
      value: sayMove(matter, before && dayOf(before), now && dayOf(now)),
    }));
  if (rows.length === 0) return [];
  return [heading2(matter.name === undefined ? lawChanged.moved : lawChanged.whoseMoved(matter.name)), facts(rows)];
}

function sayMove({ words: { dates, lettersMore } }: Matter, before: Day | null, now: Day | null): string {
  const { fromTo, isNew, isGone } = lettersMore.lawChanged;
  const write = dates.withWeekday;
  if (now === null) return before === null ? '' : isGone(write(before));
  return before === null ? isNew(write(now)) : fromTo(write(before), write(now));
}

/** Each rule once, as it stands in the law of today. */
function citeRules({ moved, today }: LawContent, words: Words): readonly string[] {
  return [...new Set(moved.map(({ rule }) => rule))].flatMap((id) => {
    const rule = ruleInForce(id, dateText(today));
    if (rule === undefined) return [];
    const { sentence, source } = rule;
    const { lawChanged } = words.lettersMore;
    return [lawChanged.rule(id, inLanguage(words, sentence), inLanguage(words, source.text), source.url)];
  });
}

/** The receipt. Nothing of the registration is left to be named. */
export function sayErased({ registration: { origin }, today, links }: LetterContent, words: Words): Section {
  const { erased } = words.lettersMore;
  return {
    subject: erased.subject,
    title: erased.title,
    blocks: [
      paragraph(erased.what(words.dates.plain(today))),
      list(erased.deleted),
      heading3(erased.remains),
      list([...erased.remaining, ...(origin.by === 'employer' ? [erased.emptyEntry(origin.employerName)] : [])]),
      paragraph(erased.datesStay),
      paragraph(erased.again),
    ],
    button: erased.button,
    url: links.register,
  };
}
