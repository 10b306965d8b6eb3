export { clusterByAverage } from './average.js';
