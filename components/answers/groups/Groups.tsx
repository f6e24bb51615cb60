import type { ViewProps } from '../view-parts.ts';

export function Groups(_: ViewProps) {
  return null;
}
