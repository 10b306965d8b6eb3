export { DiskHost, type DiskSources } from './disk-host.js';
export { pathOf, uriOf } from './uri.js';
