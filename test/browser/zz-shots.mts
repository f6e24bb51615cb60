import { writeFileSync } from 'node:fs';
import { launchChromium } from './drivers/chromium.ts';
import { put } from './surfaces/workspace-page.ts';
const root=new URL('../../',import.meta.url).pathname;
const reader=await launchChromium({extension: root+'.output/chrome-mv3'});
const id=(e:string)=>`0a1b2c3d-0000-4000-8000-0000000000${e}`; const g=`urn:uuid:${id('01')}`;
const c=(e:string,sv:string,order:number,f:object={})=>({do:'create',record:{kind:'concept',id:`urn:uuid:${id(e)}`,glossary:g,order,prefLabel:{sv},source:[{title:'Riktlinje för trygghet',year:'2026'}],...f}});
const wait=(ms:number)=>new Promise(r=>setTimeout(r,ms));
try {
  await reader.openOwn('workspace.html');
  await put(reader,[{do:'create',record:{kind:'glossary',id:g,title:{sv:'Älvmarkens ord'},version:'fastställd',adopted:'2027-02-01',description:{sv:'Ord som kommunens förvaltningar använder.'}}} as any,
   c('11','trygghetsplan',1,{definition:{sv:'Plan som man gör tillsammans med sin handläggare.'},altLabel:['plan för trygghet'],termStatus:{'plan för trygghet':{status:'avrådd'}},example:['Trygghetsplanen följs upp varje halvår.'],notation:'2.1'}),
   c('12','krisplan',2,{broader:[id('11')],definition:{sv:'Trygghetsplan för den som har varit i kris.'}}), c('13','elev',3,{source:[{title:'Egen',year:null}]})] as any);
  await reader.inPage(k=>chrome.storage.local.set({[k]:true}),`scheme-${id('01')}`);
  await reader.resizePage(1366,768);
  const shot=async(name:string)=>{await wait(700); writeFileSync(`/tmp/own-${name}.png`,await reader.pictureOfPage());};
  const { createServer } = await import('node:http');
  const server=createServer((q,r)=>{r.setHeader('content-type','text/html; charset=utf-8'); r.end('<!doctype html><title>Egna ord</title><body style="font:18px sans-serif;max-width:40em;margin:2em">'+(q.url==='/dark'?'<style>body{background:#16181d;color:#eee}</style>':'')+'<h1>Trygghet i Älvmarken</h1><p>Elever behöver trygghetsplaner. Psykisk hälsa är viktig, och universell prevention. En krisplan skrivs med eleven. Delaktighet och plan för trygghet. Lämplighetsprincipen och jämlikhet gäller.')}).listen(0);
  const at=`http://localhost:${(server.address() as any).port}/`;
  for (const p of ['', 'dark']) { await reader.open(at+p); await reader.pressButton(); await wait(2000); await shot('page'+p); writeFileSync(`/tmp/own-panel${p}.png`, await reader.pictureOfPanel()); if(!p) await reader.pressButton(); }
  server.close();
} finally { await reader.close(); }
