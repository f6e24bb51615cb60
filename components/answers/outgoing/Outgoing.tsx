import type { ViewProps } from '../view-parts.ts';

export function Outgoing(_: ViewProps) {
  return null;
}
