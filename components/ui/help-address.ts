import type { OwnPage } from '../../extension/state/own-page.ts';
import type { View } from '../../extension/state/panel/view.ts';

/** Parts of the help that surfaces lead to: the headings of docs/anvanda.md, as addresses have them. */
export const helpParts = [
  'lasa',
  'panelen',
  'pdfer',
  'word-filer',
  'kommentera',
  'lamna-in',
  'sammanstall-svar',
  'lara',
  'ordlistan',
  'administrera',
  'installningar',
  'kortkommandon',
] as const;
export type HelpPart = (typeof helpParts)[number];

export const helpAddress = (part: HelpPart): string => `/help.html#${part}`;

/** The part of the help that is about each of our pages, but for the help itself. */
export const helpOfPage: Readonly<Record<Exclude<OwnPage, 'help'>, HelpPart>> = {
  arenden: 'administrera',
  learning: 'lara',
  concepts: 'ordlistan',
  maps: 'panelen',
  answers: 'sammanstall-svar',
  export: 'lamna-in',
  options: 'installningar',
  welcome: 'lasa',
};

/** The same of the panel's tabs. */
export const helpOfView: Readonly<Record<View, HelpPart>> = {
  concepts: 'panelen',
  comments: 'kommentera',
  learning: 'lara',
};
