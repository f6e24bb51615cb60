/** The parts of the page about what others have answered. */
export const answersViews = ['instanser', 'go-through', 'groups', 'matrix', 'outgoing'] as const;
export type AnswersView = (typeof answersViews)[number];

export interface AnswersPlace {
  /** The ärende's. */
  id: string;
  view: AnswersView;
  /** What the view opens with: an answer's id, a group's, a point's or an instans's. */
  at?: string;
}

/** The page of an ärende's answers. */
export const answersAddress = (id: string, view: AnswersView = 'instanser', at?: string): string =>
  `/answers.html#${[id, view, ...(at === undefined ? [] : [at])].map(encodeURIComponent).join('/')}`;

/** @param hash the end of such an address, with its # */
export function readAnswersAddress(hash: string): AnswersPlace {
  const [id = '', view = '', at] = hash.slice(1).split('/').map(decoded);
  const known = answersViews.find((one) => one === view) ?? 'instanser';
  return { id, view: known, ...(at && { at }) };
}

/** Whoever types an address may write anything. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
