export { diskFiles } from './disk-files.js';
export { DiskHost } from './disk-host.js';
export { keptOnDisk } from './kept-on-disk.js';
