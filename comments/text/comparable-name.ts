import { fold } from '../../language/swedish/letters/fold.ts';
import { withoutDirection } from './without-direction.ts';

/** "Socialnämnden" and "SOCIALNÄMNDEN " are one. */
export const comparableName = (name: string): string => fold(withoutDirection(name)).text.replace(/\s+/g, ' ').trim();
