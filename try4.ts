import { Corpus } from './src/engine/index.js';
import { roleGroups } from './src/engine/comparison/index.js';
import { readFileSync, readdirSync } from 'node:fs';
let all=0;
for (const dir of process.argv.slice(2)) {
 const corpus = new Corpus();
 for (const f of readdirSync(dir).filter(f=>f.endsWith('.txt'))) corpus.set({uri:f,text:readFileSync(dir+'/'+f,'utf8'),languageId:'plaintext'});
 const ix = corpus.index();
 const gs = roleGroups(ix.roles, () => 'x').filter(g=>g.verdict!=='same');
 for (const g of gs) { console.log(dir.split('/').pop(), g.verdict, g.title, g.confidence.toFixed(2)); for (const c of g.claims) console.log('     ',c.uri, c.published, c.text.replace(/\s+/g,' ')); for (const r of g.relations) if (r.verdict==='conflict') console.log('    !!',r.reason); }
}
