/** How long pointer or caret must have been still, in milliseconds: reading across a mark isn't asking. */
export const pointerRest = 300;
/** How long the selection must have been as it is, in milliseconds: who is still choosing words isn't asked what to do. */
export const selectionRest = 250;
