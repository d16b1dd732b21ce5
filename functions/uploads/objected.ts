import type { Registration } from '../../shared/registrations/registration';

/** Whether a person said that they do not want our letters, or had everything erased; an employer's file does not change that. */
export const hasObjected = ({ state }: Pick<Registration, 'state'>): boolean =>
  state === 'stopped' || state === 'unwelcome' || state === 'erasing';
