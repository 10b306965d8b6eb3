export { DiskHost, type DiskSources } from './disk-host.js';
