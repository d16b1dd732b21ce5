import type { Source } from './rule';

const statute =
  (name: string, id: string) =>
  (article: string): Source => ({ text: `${name}, ${article}`, url: `https://laws.e-gov.go.jp/law/${id}` });

/** The statutes the rules are written in, each cited by article: `immigrationAct('art. 26-2 (2)')`. */
export const immigrationAct = statute('Immigration Control and Refugee Recognition Act', '326CO0000000319');
export const immigrationRegulations = statute('Immigration Act Enforcement Regulations', '356M50000010054');
export const civilCode = statute('Civil Code', '129AC0000000089');
