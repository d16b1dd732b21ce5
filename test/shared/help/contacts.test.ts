import { describe, expect, it } from 'vitest';
import { bureaus, informationCenter, officialPages, supportCenter } from '../../../shared/help/contacts';
import { writtenLanguages } from '../../../shared/words/languages';
import { wordsFor } from '../../support/words';

/** Ministries' own hosts, and nobody else's. */
const officialHosts = new Set(['www.moj.go.jp', 'www.isa.go.jp', 'www.mofa.go.jp']);

describe('official contacts', () => {
  const pages = [informationCenter.page, supportCenter.page, ...Object.values(officialPages)];

  it.each(pages.flatMap(({ ja, en }) => [ja, en]))('%s is a ministry’s, over https', (address) => {
    const { protocol, host } = new URL(address);
    expect(protocol).toBe('https:');
    expect(officialHosts).toContain(host);
  });

  it.each(writtenLanguages)('letters in %s name the same numbers as the help page', (language) => {
    const { immigration } = wordsFor(language).explain;
    expect(immigration).toContain(informationCenter.phone);
    expect(immigration).toContain(informationCenter.phoneFromAbroad);
  });

  it('knows a bureau for each of the 47 prefectures, once', () => {
    const [inJapanese, inEnglish] = [
      bureaus.flatMap(({ serves }) => serves.ja.split('、')),
      bureaus.flatMap(({ serves }) => serves.en.split(', ')),
    ];
    expect([inJapanese.length, inEnglish.length]).toEqual([47, 47]);
    expect([new Set(inJapanese).size, new Set(inEnglish).size]).toEqual([47, 47]);
    for (const { serves } of bureaus) expect(serves.ja.split('、')).toHaveLength(serves.en.split(', ').length);
  });
});
