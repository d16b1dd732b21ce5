import { describe, expect, it } from 'vitest';
import { buttons as en } from '../../../shared/words/en/buttons';
import { buttons as fil } from '../../../shared/words/fil/buttons';
import { buttons as id } from '../../../shared/words/id/buttons';
import { buttons as ja } from '../../../shared/words/ja/buttons';
import { buttons as jaEasy } from '../../../shared/words/ja-easy/buttons';
import { buttons as ko } from '../../../shared/words/ko/buttons';
import { writtenLanguages } from '../../../shared/words/languages';
import { buttons as my } from '../../../shared/words/my/buttons';
import { buttons as ne } from '../../../shared/words/ne/buttons';
import { buttons as ptBr } from '../../../shared/words/pt-br/buttons';
import { dropReadings } from '../../../shared/words/ruby';
import { buttons as vi } from '../../../shared/words/vi/buttons';
import { buttons as zhHans } from '../../../shared/words/zh-hans/buttons';
import { buttons as zhHant } from '../../../shared/words/zh-hant/buttons';
import { pageWordsFor, wordsFor } from '../../support/words';

const written = {
  en,
  ja,
  'ja-easy': jaEasy,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  vi,
  ko,
  fil,
  ne,
  id,
  'pt-BR': ptBr,
  my,
} as const;

describe.each(writtenLanguages)('a button that a letter names (%s)', (language) => {
  const buttons = written[language];
  const { letters } = wordsFor(language);

  it('is named in the letters as it is called', () => {
    expect(letters.reentry.pressBack).toContain(buttons.back);
    expect(letters.reentry.backYes).toContain(buttons.back);
    expect(letters.frame.stop).toContain(buttons.stop);
    expect(letters.frame.seen.button).toBe(buttons.seen);
    expect(letters.answers.closed.again).toContain(buttons.startAgain);
    expect(letters.answers.offered.button).toBe(buttons.keep);
    expect(letters.answers.told.facts.sees.text('Acme')).toContain(buttons.back);
  });

  it('is called so on the page, and not also something else in English', () => {
    const { own, stop, manage, confirm } = pageWordsFor(language);
    expect([own.back.button, own.seen.button, own.keep.button]).toEqual([buttons.back, buttons.seen, buttons.keep]);
    expect([stop.button, manage.start.button, confirm.button]).toEqual([
      buttons.stop,
      buttons.startAgain,
      buttons.confirm,
    ]);
    if (language === 'en') return;
    const said = [letters.reentry.pressBack, letters.frame.stop, letters.answers.confirm.press].join(' ');
    expect(said).not.toMatch(/I am back|\(Stop\)|（Stop）|confirm my reminders/);
  });

  it('is short enough for a phone', () => {
    for (const name of Object.values(buttons)) expect([...dropReadings(name)].length, name).toBeLessThanOrEqual(50);
  });
});
