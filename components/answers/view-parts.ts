import type { ComponentType } from 'preact';
import type { AnswersView } from '../app/answers-address.ts';
import { whenWanted } from '../app/when-wanted.tsx';

export interface ViewProps {
  /** What the view opens with: an answer's id, a group's or a point's. */
  at?: string;
}

/** Each is loaded, with its words, when it is first shown. */
export const viewParts: Readonly<Record<AnswersView, ComponentType<ViewProps>>> = {
  instanser: whenWanted(() => import('./instanser/Instanser.tsx').then((part) => part.Instanser), 'view-part'),
  'go-through': whenWanted(() => import('./go-through/GoThrough.tsx').then((part) => part.GoThrough), 'view-part'),
  groups: whenWanted(() => import('./groups/Groups.tsx').then((part) => part.Groups), 'view-part'),
  matrix: whenWanted(() => import('./matrix/MatrixView.tsx').then((part) => part.MatrixView), 'view-part'),
  outgoing: whenWanted(() => import('./outgoing/Outgoing.tsx').then((part) => part.Outgoing), 'view-part'),
};
