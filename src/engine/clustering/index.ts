export { clusterByAverage, type Part } from './average.js';
