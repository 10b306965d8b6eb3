export { clusterByAverage, type Neighbours, type Part } from './average.js';
