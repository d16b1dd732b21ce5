/** People the tests of the rules are about: those of the examples. */
export {
  engineer,
  factsOf,
  permanentResident,
  permit,
  specialPermanentResident,
  trip,
  withStatus,
} from '../../../shared/rules/examples/people';
