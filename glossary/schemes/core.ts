import begreppsmodellPsykiskHalsa from './begreppsmodell-psykisk-halsa.json' with { type: 'json' };
import preventionsnivaer from './preventionsnivaer.json' with { type: 'json' };
import vagledandePrinciper from './vagledande-principer.json' with { type: 'json' };

/** The files of the schemes that are on from the start, by name. A page needs no others. */
export const coreSchemeFiles: Record<string, unknown> = {
  'begreppsmodell-psykisk-halsa.json': begreppsmodellPsykiskHalsa,
  'preventionsnivaer.json': preventionsnivaer,
  'vagledande-principer.json': vagledandePrinciper,
};
