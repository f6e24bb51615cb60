import type { ViewProps } from '../view-parts.ts';

export function MatrixView(_: ViewProps) {
  return null;
}
