export { clusterByAverage, clusterInSteps, type Component } from './average-linkage.js';
export { KeptClusters } from './kept-clusters.js';
