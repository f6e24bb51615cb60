/** A place in a rectangle, which may be turned by quarters, as a text item's transform. */
export function transformIn(
  [left, bottom, right, top]: readonly [number, number, number, number],
  rotation: number,
  size: number,
  across: number,
  up: number,
): number[] {
  switch (((rotation % 360) + 360) % 360) {
    case 90:
      return [0, size, -size, 0, right - up, bottom + across];
    case 180:
      return [-size, 0, 0, -size, right - across, top - up];
    case 270:
      return [0, -size, size, 0, left + up, top - across];
    default:
      return [size, 0, 0, size, left + across, bottom + up];
  }
}
