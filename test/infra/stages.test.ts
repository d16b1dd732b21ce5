import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../infra/context';
import { chooseStage } from '../../infra/stages';

/** As the CLI does it: what is said with -c comes over what cdk.json says. */
const choose = (settings: Readonly<Record<string, string>>) => chooseStage({ ...readContext(), ...settings }, {});
const sender = 'reminders@kaeru.jp';

describe('choosing a stage', () => {
  it('cdk.json names the laptop, so that nothing needs to be said', () => {
    expect(choose({})).toMatchObject({ name: 'laptop', terminationProtection: false, ownKey: false, waf: false });
    expect(choose({ stage: 'laptop' })).toEqual(choose({}));
  });

  it('a sender alone is enough for AWS: in Tokyo, and whoever it belongs to reads answers and alarms', () => {
    expect(choose({ sender })).toEqual({
      name: 'production',
      env: { region: 'ap-northeast-1' },
      sender,
      replyTo: sender,
      alarmsTo: sender,
      publicUrl: undefined,
      domain: undefined,
      zone: undefined,
      waf: false,
      ownKey: false,
      tracing: false,
      reserved: false,
      createsIdentity: true,
      createsDmarc: true,
      heartbeat: true,
      terminationProtection: true,
      printsNextSteps: true,
    });
  });

  it('whoever reads answers hears of alarms, unless somebody else does', () => {
    expect(choose({ sender, replyTo: 'help@kaeru.jp' })).toMatchObject({ alarmsTo: 'help@kaeru.jp' });
    expect(choose({ sender, alarmsTo: 'woken@kaeru.jp' })).toMatchObject({
      replyTo: sender,
      alarmsTo: 'woken@kaeru.jp',
    });
  });

  it('with a domain the links lead there', () => {
    expect(choose({ sender, domain: 'pages.kaeru.jp' })).toMatchObject({ publicUrl: 'https://pages.kaeru.jp' });
  });

  it('a sender whose domain SES knows already gets no second identity, and no DMARC record', () => {
    expect(choose({ sender, identity: 'existing' })).toMatchObject({ createsIdentity: false, createsDmarc: false });
    expect(choose({ sender, dmarc: 'existing' })).toMatchObject({ createsIdentity: true, createsDmarc: false });
  });

  it.each([
    ['nothing but a stage', { stage: 'production' }, /needs the address sender\. Say for example -c sender=/],
    ['somebody to answer to, and no sender', { replyTo: 'help@kaeru.jp' }, /needs the address sender/],
    ['a sender that is no address', { sender: 'Kaeru' }, /"Kaeru" is not an e-mail address/],
    ['a name no resource can carry', { sender, stage: 'Production!' }, /"Production!" is not/],
    ['a region that is none', { sender, region: 'Tokyo' }, /"Tokyo" is not an AWS region\. Say for example/],
    ['links without https', { sender, publicUrl: 'http://kaeru.jp' }, /https:\/\/… without a slash/],
    ['links that end in a slash', { sender, publicUrl: 'https://kaeru.jp/' }, /https:\/\/… without a slash/],
    ['a domain with https', { sender, domain: 'https://kaeru.jp' }, /without https:\/\/; "https:\/\/kaeru\.jp" is not/],
    ['a domain in capitals', { sender, domain: 'Kaeru.jp' }, /in small letters/],
    ['a domain no certificate holds', { sender, domain: `${'a'.repeat(60)}.kaeru.jp` }, /Say for example -c domain=/],
    ['a zone by its name', { sender, zone: 'kaeru.jp' }, /is not the id of a hosted zone.*list-hosted-zones/],
    ['a switch that is neither on nor left out', { sender, tracing: 'true' }, /say -c tracing=on, or leave it out/],
    ['two places for the links', { sender, domain: 'kaeru.jp', publicUrl: 'https://a.jp' }, /both say where the links/],
    ['a firewall before nothing', { sender, waf: 'on' }, /say -c domain=kaeru\.example\.jp too/],
    ['a zone with nothing to enter', { sender, zone: 'Z0123', identity: 'existing' }, /Leave zone out/],
    [
      'one zone for two domains',
      { sender, zone: 'Z0123', domain: 'kaeru.city.jp' },
      /One zone cannot hold the records of kaeru\.jp/,
    ],
    ['a slip of the pen', { sender, replyto: 'help@kaeru.jp' }, /no setting "replyto"\. There are:[\s\S]*-c replyTo=…/],
  ])('%s is refused with a sentence that says what to do', (_, settings, sentence) => {
    expect(() => choose(settings)).toThrow(sentence);
  });

  it('a setting that is no text is refused too', () => {
    expect(() => chooseStage({ sender: 1 }, {})).toThrow('The setting sender is a text; say -c sender=….');
  });

  it('infra/README.md explains every setting there is, and no other', () => {
    const [, table = ''] = readFileSync('infra/README.md', 'utf8').split('## Settings\n');
    const explained = [...table.matchAll(/^\| `(\w+)=/gm)].map(([, name]) => name);
    const known: (string | undefined)[] = [];
    try {
      choose({ sender, slip: 'of the pen' });
    } catch (error) {
      known.push(...[...String(error).matchAll(/-c (\w+)=/g)].map(([, name]) => name));
    }
    expect(known.length).toBeGreaterThan(10);
    expect(explained.sort()).toEqual(known.sort());
  });
});
