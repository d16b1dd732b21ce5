import { describe, expect, it } from 'vitest';
import { furtherQuestionsFor, stayQuestionsFor } from '../../../shared/registrations/questions';
import type { Facts } from '../../../shared/rules/facts';

const today = '2026-11-23';
const engineer: Facts = {
  residence: {
    status: 'engineer-humanities-international',
    stayEnds: '2029-05-31',
    grant: 'over-3-months',
    grantMonths: 36,
    cardEnds: '2029-05-31',
    card: 'held',
    passport: 'valid',
    passportEnds: null,
    birthDate: null,
    exclusions: [],
    pending: null,
  },
  trip: { departs: '2026-12-20', returns: '2027-01-10', returned: null, declaresReturn: true },
  permit: null,
};
const residing = (different: Partial<Facts['residence']>): Facts => ({
  ...engineer,
  residence: { ...engineer.residence, ...different },
});
const asked = (facts: Facts) => [...furtherQuestionsFor(facts, today)];

describe('which questions matter', () => {
  it('asks of the stay only what a status has', () => {
    expect([...stayQuestionsFor(undefined)]).toEqual(['grant', 'stayEnds', 'cardEnds']);
    expect([...stayQuestionsFor('student')]).toEqual(['grant', 'stayEnds', 'cardEnds']);
    expect([...stayQuestionsFor('permanent-resident')]).toEqual(['cardEnds']);
    expect([...stayQuestionsFor('temporary-visitor')]).toEqual(['stayEnds']);
    expect([...stayQuestionsFor('diplomat')]).toEqual(['stayEnds']);
  });

  it('asks whoever has years left for a permit, and not for an application that would change nothing', () => {
    expect(asked(engineer)).toEqual(['permit', 'declaresReturn', 'card', 'passport', 'exclusions']);
  });

  it('asks for an application where the stay ends within the year', () => {
    expect(asked(residing({ stayEnds: '2027-02-28' }))).toContain('pending');
  });

  it('asks for a birth date where children hold such a status', () => {
    expect(asked(residing({ status: 'dependent' }))).toContain('birthDate');
    expect(asked(residing({ status: 'permanent-resident', stayEnds: null }))).toContain('birthDate');
    expect(asked(engineer)).not.toContain('birthDate');
  });

  it('does not ask for what bars special re-entry where a permit carries the person home', () => {
    const permit = { kind: 'multiple', effective: '2026-01-15', ends: '2029-01-15', used: false } as const;
    expect(asked({ ...engineer, permit })).not.toContain('exclusions');
  });

  it('asks a temporary visitor for nothing that could help', () => {
    expect(asked(residing({ status: 'temporary-visitor', grant: '3-months-or-less' }))).not.toContain('pending');
  });

  it('does not take a question back because of its own answer', () => {
    for (const answered of [residing({ exclusions: ['detention-order'] }), residing({ card: 'missing' })]) {
      expect(asked(answered)).toEqual(
        expect.arrayContaining(
          ['card', 'exclusions'].filter(
            (one) => one === (answered.residence.card === 'missing' ? 'card' : 'exclusions'),
          ),
        ),
      );
    }
  });
});
