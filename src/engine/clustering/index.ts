export { clusterByAverage, type Component } from './average-linkage.js';
