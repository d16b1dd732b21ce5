import { expect, it } from 'vitest';
import { changePerson, personOf } from '../../../functions/import/people';
import type { RegistrationState } from '../../../shared/registrations/lifecycle';
import { anAddress, aRegistration } from '../../support/builders';
import { at } from '../../support/world';

const now = at('2026-12-05T12:00:00+09:00');
const withNewAddress = (state: RegistrationState) => {
  const stored = aRegistration({ state, occasions: [{ kind: 'told', at: at('2026-11-23T10:00:00+09:00') }] });
  const person = personOf(stored);
  return changePerson(stored, { ...person, contact: { ...person.contact, email: anAddress('new@example.com') } }, now);
};

it('a new address in the file is told first, also where the old one was dead', () => {
  for (const state of ['told', 'unreachable'] as const) {
    expect(withNewAddress(state).state).toBe('told');
    expect(withNewAddress(state).occasions.at(-1)).toEqual({ kind: 'told', at: now });
  }
});

it('whoever objected or complained stays unwritten to, whatever address the file brings', () => {
  for (const state of ['stopped', 'unwelcome'] as const) {
    expect(withNewAddress(state).state).toBe(state);
    expect(withNewAddress(state).occasions).toHaveLength(1);
  }
});
