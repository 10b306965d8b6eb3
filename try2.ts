import { Corpus, claimsIn } from './src/engine/index.js';
import { readFileSync, readdirSync } from 'node:fs';
for (const dir of process.argv.slice(2)) {
 const corpus = new Corpus();
 for (const f of readdirSync(dir).filter(f=>f.endsWith('.txt'))) corpus.set({uri:f,text:readFileSync(dir+'/'+f,'utf8'),languageId:'plaintext'});
 const ix = corpus.index();
 for (const e of ix.entities) if (e.type==='person') {
   const rs = ix.roles.get(e) ?? [];
   const ms = e.mentions.filter(m=>m.text.includes(' '));
   if (ms.length===0) continue;
   console.log(`${dir.split('/').pop()} ${e.name} => ${rs.map(r=>r.uri.replace('.txt','')+': '+r.text.replace(/\s+/g,' ')).join(' | ')}`);
   for (const m of ms) if(!rs.some(r=>r.uri===m.uri)) { const t=ix.sources.get(m.uri)!.text; console.log('      ??? '+m.uri+' '+t.slice(Math.max(0,m.start-50),m.end+60).replace(/\s+/g,' ')); }
 }
}
