import { describe, expect, it } from 'vitest';
import { chooseStage } from '../../infra/stages';

const choose = (settings: Readonly<Record<string, string>>) => chooseStage((name) => settings[name], {});
const aws = { stage: 'production', sender: 'reminders@kaeru.jp', replyTo: 'help@kaeru.jp' };

describe('choosing a stage', () => {
  it('the laptop needs no setting', () => {
    expect(choose({ stage: 'laptop' })).toMatchObject({ name: 'laptop', terminationProtection: false });
  });

  it('AWS is Tokyo unless said otherwise, and whoever reads answers hears of alarms', () => {
    expect(choose(aws)).toMatchObject({
      name: 'production',
      env: { region: 'ap-northeast-1' },
      alarmsTo: 'help@kaeru.jp',
      terminationProtection: true,
    });
  });

  it.each([
    ['no stage', {}, /Which stage\? Say -c stage=laptop/],
    ['AWS without a sender', { stage: 'production', replyTo: 'help@kaeru.jp' }, /needs the address sender/],
    ['AWS without somebody to answer to', { stage: 'production', sender: 'a@kaeru.jp' }, /needs the address replyTo/],
    ['a sender that is no address', { ...aws, sender: 'Kaeru' }, /"Kaeru" is not an e-mail address/],
    ['the laptop with a sender', { stage: 'laptop', sender: 'a@kaeru.jp' }, /laptop stage makes up its own sender/],
    ['a name no resource can carry', { ...aws, stage: 'Production!' }, /"Production!" is not/],
    ['links without https', { ...aws, publicUrl: 'http://kaeru.jp' }, /https:\/\/… without a slash/],
    ['links that end in a slash', { ...aws, publicUrl: 'https://kaeru.jp/' }, /https:\/\/… without a slash/],
  ])('%s is refused with a sentence that says what to do', (_, settings, sentence) => {
    expect(() => choose(settings)).toThrow(sentence);
  });
});
