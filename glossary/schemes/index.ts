import { coreSchemeFiles } from './core.ts';
import folkhalsa from './folkhalsa.json' with { type: 'json' };
import folkhalsopolitiskaMalomraden from './folkhalsopolitiska-malomraden.json' with { type: 'json' };
import framgangsfaktorerSamverkan from './framgangsfaktorer-samverkan.json' with { type: 'json' };
import framjandeForebyggande from './framjande-forebyggande.json' with { type: 'json' };
import fyraNivaer from './fyra-nivaer.json' with { type: 'json' };
import gemensammaUtgangspunkter from './gemensamma-utgangspunkter.json' with { type: 'json' };
import remissprocess from './remissprocess.json' with { type: 'json' };
import samverkan from './samverkan.json' with { type: 'json' };
import samverkanstrappan from './samverkanstrappan.json' with { type: 'json' };
import sexTemaomraden from './sex-temaomraden.json' with { type: 'json' };
import sprakbruk from './sprakbruk.json' with { type: 'json' };
import strategiOvrigt from './strategi-ovrigt.json' with { type: 'json' };
import suicidprevention from './suicidprevention.json' with { type: 'json' };
import treUppdrag from './tre-uppdrag.json' with { type: 'json' };
import tvaHuvudinriktningar from './tva-huvudinriktningar.json' with { type: 'json' };
import whoDefinitioner from './who-definitioner.json' with { type: 'json' };

/** All scheme files by name, core first, in the order in which the panel shows them. */
export const schemeFiles: Record<string, unknown> = {
  ...coreSchemeFiles,
  'folkhalsa.json': folkhalsa,
  'framjande-forebyggande.json': framjandeForebyggande,
  'suicidprevention.json': suicidprevention,
  'folkhalsopolitiska-malomraden.json': folkhalsopolitiskaMalomraden,
  'samverkan.json': samverkan,
  'samverkanstrappan.json': samverkanstrappan,
  'framgangsfaktorer-samverkan.json': framgangsfaktorerSamverkan,
  'gemensamma-utgangspunkter.json': gemensammaUtgangspunkter,
  'tva-huvudinriktningar.json': tvaHuvudinriktningar,
  'sex-temaomraden.json': sexTemaomraden,
  'fyra-nivaer.json': fyraNivaer,
  'tre-uppdrag.json': treUppdrag,
  'strategi-ovrigt.json': strategiOvrigt,
  'sprakbruk.json': sprakbruk,
  'remissprocess.json': remissprocess,
  'who-definitioner.json': whoDefinitioner,
};
