/** Goes to a field, a line or an editor, with the caret behind all that is written in it. */
export function writeOnIn(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    field.setSelectionRange(field.value.length, field.value.length);
  if (!field.isContentEditable) return;
  getSelection()?.selectAllChildren(field);
  getSelection()?.collapseToEnd();
}

/** The elements of a form that text is typed into. */
export const writtenIn = 'textarea, input[type="text"], [contenteditable="true"]';
