import { parseBlock, sentencesOf } from './src/engine/text/index.js';
import { findMentions } from './src/engine/entities/index.js';
import { readRoles } from './src/engine/roles/index.js';
for (const t of process.argv.slice(2)) { const s = sentencesOf(parseBlock(t,'plaintext')); const m = findMentions(s); console.log(t, s.length, m.map(x=>x.type[0]+':'+x.text).join(','));
 for (const r of readRoles(s,m)) console.log(`   [${t.slice(r.start,r.end)}] ${r.bearer.text} :: ${r.role.form} ${r.role.head} ${[...r.role.standing]} | ${[...r.role.field]} | ${[...r.role.names]} | ${[...r.role.nations]}`); }
