import type { ComponentType } from 'preact';
import type { AnswersView } from '../app/answers-address.ts';
import { whenWanted } from '../app/when-wanted.tsx';
import type { ViewProps } from './view-props.ts';

/** Each is loaded, with its words, when it is first shown. */
export const viewParts: Readonly<Record<AnswersView, ComponentType<ViewProps>>> = {
  instanser: whenWanted(() => import('./instanser/Instanser.tsx').then((part) => part.Instanser), 'view-part'),
  'go-through': whenWanted(() => import('./go-through/GoThrough.tsx').then((part) => part.GoThrough), 'view-part'),
  groups: whenWanted(() => import('./groups/Groups.tsx').then((part) => part.Groups), 'view-part'),
  matrix: whenWanted(() => import('./matrix/MatrixView.tsx').then((part) => part.MatrixView), 'view-part'),
  outgoing: whenWanted(() => import('./outgoing/Outgoing.tsx').then((part) => part.Outgoing), 'view-part'),
};
