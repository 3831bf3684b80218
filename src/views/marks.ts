export { marksOf } from '../output/marks';
