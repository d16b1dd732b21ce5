import { expect, test } from 'vitest';
import { assessmentForm } from '../../shared/registrations/assessment-form';
import { assess } from '../../shared/rules';
import { holds } from './holds';

test('the schema accepts every assessment, and nothing is lost on the way through JSON', () => {
  holds((facts, on) => {
    const assessment = assess(facts, on);
    expect(assessmentForm.parse(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment);
  });
});
