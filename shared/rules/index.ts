export { type ActionCode, actionCodes } from './action-codes';
export { assess } from './assess';
export * from './assessment';
export * from './facts';
export { type FindingCode, findingCodes } from './finding-codes';
export { findImpossibilities } from './impossibilities';
export { firstDayOfLaw, lawOn } from './law-on';
export { type StatusTraits, statusTraits } from './status';
export { whatIf } from './what-if';
