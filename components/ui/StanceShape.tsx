import './stance-shape.css';
import type { ComponentChildren } from 'preact';
import type { Stance } from '../../comments/model/comment.ts';

/** Round is for, square against, a line neither; the fuller, the firmer. */
const shapes: Record<Stance, ComponentChildren> = {
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
};

/** A small shape that stands beside a stance's word, and tells it apart at a glance. */
export function StanceShape({ stance }: { stance: Stance }) {
  return (
    <svg class="stance-shape" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[stance]}
    </svg>
  );
}
