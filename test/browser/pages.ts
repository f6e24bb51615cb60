import { readFileSync } from 'node:fs';
import { onePage } from '../pdf-files/one-page.ts';
import { planPage } from './surfaces/plans.ts';

/** The text of one of the documents that are written for the tests. */
export const documentFile = (name: string) => readFileSync(new URL(`../documents/${name}`, import.meta.url), 'utf8');

const pdf = onePage('Psykisk hälsa');

/** The pages of the tests' site, by their paths. */
export const pages = {
  '/remiss': documentFile('alvmarken.html'),
  '/frame-only':
    '<!doctype html><title>Ram</title><iframe src="data:text/html;charset=utf-8,<!doctype html><p>psykisk"></iframe>',
  '/empty': '<!doctype html><title>Tom</title><p><img alt="psykisk hälsa">\n</p><script>"psykisk hälsa"</script>',
  '/without-concepts': '<!doctype html><title>Väder</title><p>I morgon blir det regn i norr.',
  '/dark': `<!doctype html><title>Mörk</title><body style="background:#16181d;color:#e6e8eb"><p>Psykisk hälsa.</p>
    <p style="background:#fff;color:#111">Psykisk ohälsa.</p>`,
  '/shapes': documentFile('shapes.html'),
  '/hostile': `<!doctype html><title>&lt;img src=x onerror=alert(1)&gt;</title>
    <h1>&lt;b&gt;psykisk hälsa&lt;/b&gt;</h1><p>&lt;script&gt;psykisk ohälsa&lt;/script&gt;</p>`,
  '/collaboration': '<!doctype html><title>Samverkan</title><p>Psykisk hälsa kräver samverkan, samordning och samråd.',
  '/own-words': '<!doctype html><title>Egna ord</title><p>Elever behöver trygghetsplaner. Psykisk hälsa också.',
  '/prevention': `<!doctype html><title>Prevention</title><p>Preventionsnivå: universell prevention, selektiv prevention
    och indikerad prevention. Primärprevention, sekundärprevention, tertiärprevention. Den preventiva paradoxen.`,
  '/abbreviation': `<!doctype html><title>Förkortning</title><h1>Arbetet mot PO</h1>
    <p>Psykisk ohälsa (PO) är vanligt.`,
  '/trees': documentFile('trees.html'),
  '/far': documentFile('far.html'),
  '/far-frame': `<!doctype html><p>Samskapande.</p><div style="height: 6000px"></div><p>Selektiv prevention.`,
  '/frame': '<!doctype html><p>I ramen: selektiv prevention.',
  '/living': `<!doctype html><title>Levande</title><h1>Levande sida</h1><div id="here"><p>Psykisk hälsa.</p></div>
    <ul id="list"><li>Samskapande.</li></ul><p id="after">Psykisk ohälsa.</p>`,
  '/corners': `<!doctype html><title>Hörn</title><style>body { margin: 0; height: 3000px } p { position: absolute; margin: 0 }</style>
    <p style="left: 0; top: 0">Psykisk hälsa</p>
    <p style="right: 0; top: 0">preventionsnivå</p>
    <p style="left: 0; top: 95vh">Samskapande</p>
    <p style="right: 0; top: 95vh">psykiska besvär</p>
    <p style="left: 40%; top: 45vh">Förebygga psykisk ohälsa</p>
    <p style="left: 40%; top: 60vh">Inget här</p>
    <p style="left: 40%; top: 2000px">Universell prevention</p>`,
  '/dense': `<!doctype html><title>Tätt</title><style>p { margin: 0; line-height: 1.1 }</style><h1>Tätt</h1><p>Först: samskapande.</p>
    <p>${'Psykisk hälsa, psykisk ohälsa, psykiska besvär. '.repeat(60)}</p>`,
  '/hiding': '<!doctype html><title>Dölja</title><p>Först: psykisk hälsa. Sedan: psykisk hälsa. Sist: psykiska hälsan.',
  '/definitions': `<!doctype html><title>Definitioner</title><h1>Plan</h1><h2>Begrepp</h2>
    <p>Med psykiska besvär avses i planen oro, nedstämdhet och sömnproblem som många har någon gång.</p>
    <p>Psykiska besvär ökar. Även psykiska besvären hos äldre ökar, t.ex. oro.</p>
    <table><tr><td>Psykiska besvär</td><td>Var tredje</td></tr></table>
    <div id="ftn1"><p>1 Här räknas psykiska besvär av alla slag.</p></div>
    <p>Universell prevention riktas till alla.</p>`,
  '/missiv': `<!doctype html><title>Missiv</title><h1>Missiv</h1><p>Region Älvmarken<br>Dnr RÄ 2026-0418</p>
    <p>Förslaget gäller psykisk hälsa och samverkan i länet. Svaret ska vara regionen till handa i tid.`,
  '/plan-utkast': planPage('plan-utkast'),
  '/plan-slutlig': planPage('plan-slutlig'),
  '/hard': documentFile('hard-page.html'),
  '/remiss.pdf': pdf,
  '/dokument': pdf,
  '/embedded':
    '<!doctype html><title>Inbäddad</title><p>Psykisk hälsa.</p><embed src="/remiss.pdf" type="application/pdf">',
};
