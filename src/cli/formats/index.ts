import type { Format } from './format.js';
import { json } from './json.js';
import { csv, html, markdown } from './reports.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export const formatNames = ['text', 'json', 'sarif', 'markdown', 'csv', 'html'] as const;

export type FormatName = (typeof formatNames)[number];

export const formats: Readonly<Record<FormatName, Format>> = { text, json, sarif, markdown, csv, html };
