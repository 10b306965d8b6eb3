export { clusterByAverage, clusterInSteps, type Component } from './average-linkage.js';
