// Unpacks the folder of @sparticuz/chromium given as argument into the folder for temporary files ($TMPDIR).
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: node unpack-browser.mjs FOLDER');
const { default: chromium, inflate } = await import(pathToFileURL(join(folder, 'build', 'index.js')).href);
await chromium.executablePath();
await inflate(join(folder, 'bin', 'al2023.tar.br'));
