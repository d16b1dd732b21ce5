import type { DateText } from '../../../shared/calendar';
import type { Facts } from '../../../shared/rules';

/** One question to the rules: whose facts, asked on which day. */
export type RulesCase = { readonly name: string; readonly facts: Facts; readonly on: DateText };
