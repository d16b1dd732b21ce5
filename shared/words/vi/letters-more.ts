export { lettersMore } from '../en/letters-more';
