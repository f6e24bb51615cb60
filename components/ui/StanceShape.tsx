import './stance-shape.css';
import type { ComponentChildren } from 'preact';
import type { OverallStance, PointStance } from '../../comments/model/answer.ts';

/** Round is for, square against, a line neither; the fuller, the firmer. */
const shapes: Record<OverallStance | PointStance, ComponentChildren> = {
  tillstyrker: <circle cx="6" cy="6" r="5" class="full" />,
  'tillstyrker med ändring': (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" class="full" />
    </>
  ),
  'tillstyrker med förbehåll': (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <circle cx="6" cy="6" r="1.75" class="full" />
    </>
  ),
  avstyrker: <rect x="1.5" y="1.5" width="9" height="9" class="full" />,
  avråder: <rect x="2" y="2" width="8" height="8" />,
  'inget att erinra': <circle cx="6" cy="6" r="4.25" />,
  'inga synpunkter': <path d="M2 6h8" />,
  avstår: <path d="M2 6h2m4 0h2" />,
  oklart: <path d="M3.5 4a2.5 2.5 0 1 1 3.4 2.3Q6 6.7 6 8m0 2v.5" />,
  stöd: <circle cx="6" cy="6" r="5" class="full" />,
  invändning: <rect x="1.5" y="1.5" width="9" height="9" class="full" />,
  ändringsförslag: <path d="M6 1 11 10.5H1z" class="full" />,
  fråga: <path d="M3.5 4a2.5 2.5 0 1 1 3.4 2.3Q6 6.7 6 8m0 2v.5" />,
  påpekande: <path d="M2 6h8" />,
};

/** The same on a ground of 12 × 12, for drawings. */
export const shapeOfStance = (stance: OverallStance | PointStance): ComponentChildren => shapes[stance];

/** A small shape that stands beside a stance's word, and tells it apart at a glance. */
export function StanceShape({ stance }: { stance: OverallStance | PointStance }) {
  return (
    <svg class="stance-shape" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[stance]}
    </svg>
  );
}
