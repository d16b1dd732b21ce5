import type { Source } from './rule';

const statute =
  (name: string, japaneseName: string, id: string) =>
  (article: string, japaneseArticle: string): Source => ({
    text: { en: `${name}, ${article}`, ja: `${japaneseName}${japaneseArticle}` },
    url: `https://laws.e-gov.go.jp/law/${id}`,
  });

/** The statutes the rules are written in, each cited by article: `immigrationAct('art. 26-2 (2)', '第26条の2第2項')`. */
export const immigrationAct = statute('Immigration Control and Refugee Recognition Act', '入管法', '326CO0000000319');
export const immigrationRegulations = statute(
  'Immigration Act Enforcement Regulations',
  '入管法施行規則',
  '356M50000010054',
);
export const immigrationOrder = statute('Immigration Act Enforcement Order', '入管法施行令', '410CO0000000178');
export const specialAct = statute('Special Act on Immigration Control', '入管特例法', '403AC0000000071');
export const civilCode = statute('Civil Code', '民法', '129AC0000000089');
export const labourPolicyAct = statute(
  'Comprehensive Labour Policy Promotion Act',
  '労働施策総合推進法',
  '341AC0000000132',
);
export const labourPolicyRegulations = statute(
  'Comprehensive Labour Policy Promotion Act Enforcement Regulations',
  '労働施策総合推進法施行規則',
  '341M50002000023',
);
export const nationalityAct = statute('Nationality Act', '国籍法', '325AC0000000147');
export const localTaxAct = statute('Local Tax Act', '地方税法', '325AC0000000226');
export const nationalHealthInsuranceAct = statute('National Health Insurance Act', '国民健康保険法', '333AC0000000192');

/** A page on the web, by its publisher and title. */
export const page = (english: string, japanese: string, url: string): Source => ({
  text: { en: english, ja: japanese },
  url,
});
