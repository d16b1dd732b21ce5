import type { Rule } from './rule';
import { page } from './sources';

/** The relief for those whose permission ran out abroad in the pandemic, which has ended. */
export const covidRelief = {
  id: 'R3.3',
  sentence: {
    en: 'People whose re-entry permission ran out abroad between 1 January 2020 and 30 April 2023 because of the pandemic could apply for a visa by a simpler procedure. Applications closed on 30 April 2023, and the procedure no longer exists.',
    ja: '新型コロナウイルス感染症の影響で、2020年1月1日から2023年4月30日までの間に再入国許可の有効期間が海外で満了した人は、簡易な手続で査証を申請することができました。この措置は2023年4月30日に終了し、現在はありません。',
  },
  source: page(
    'Consular Office of Japan in Dalian, notice of 12 October 2022 on re-entry permits that ran out abroad in the pandemic',
    '在大連領事事務所「新型コロナウイルス感染症拡大の影響により再入国出国中に再入国許可の有効期間が経過した元永住者、中長期在留者等に係る取扱いについて」',
    'https://www.dalian.cn.emb-japan.go.jp/itpr_ja/11_000001_00535.html',
  ),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2020-01-01',
  until: '2023-04-30',
} as const satisfies Rule;
