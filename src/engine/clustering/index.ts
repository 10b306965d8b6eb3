export { clusterByAverage, type Neighbours, type Component } from './average-linkage.js';
