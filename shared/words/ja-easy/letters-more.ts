export { lettersMore } from '../ja/letters-more';
