/** What an element holds. Strings are text: nothing of a document is ever read as HTML. */
type Child = Node | string | undefined;

/** Makes the elements of one page. */
export class Elements {
  readonly page: Document;

  constructor(page: Document) {
    this.page = page;
  }

  /** @param name the element's; behind a dot its class */
  make<Name extends keyof HTMLElementTagNameMap>(
    name: Name | `${Name}.${string}`,
    ...children: readonly Child[]
  ): HTMLElementTagNameMap[Name] {
    const [tag, ...classes] = name.split('.') as [Name, ...string[]];
    const element = this.page.createElement(tag);
    if (classes.length > 0) element.className = classes.join(' ');
    for (const child of children) if (child !== undefined) element.append(child);
    return element;
  }
}
