import type { ViewProps } from '../view-parts.ts';

export function GoThrough(_: ViewProps) {
  return null;
}
