export { bytesOf } from './base64.js';
