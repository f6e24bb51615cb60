import { withoutDirection } from '../../comments/text/without-direction.ts';
import { attributeIn, childOf, childrenOf, elementsOf, type XmlElement, xmlTextIn } from '../docx/file/xml-element.ts';
import type { TrackedChange } from '../flow/content/content.ts';
import type { TrackedChanges } from '../flow/content/flow-text.ts';

interface Region {
  change: TrackedChange;
  /** What was deleted. */
  deleted: readonly XmlElement[];
  /** It is read once: one that holds itself would have no end. */
  isRead: boolean;
}

/** The tracked changes of a text, which names them where they stand. */
export class OdtChanges {
  readonly told: TrackedChanges;
  private readonly regions = new Map<string, Region>();

  constructor(body: XmlElement) {
    const authors = new Map<string, number>();
    let looks = 0;
    for (const region of childrenOf(childOf(body, 'text:tracked-changes'), 'text:changed-region')) {
      const id = attributeIn(region, 'xml:id') ?? attributeIn(region, 'text:id') ?? '';
      for (const of of elementsOf(region)) {
        if (of.name === 'text:format-change') looks++;
        if (of.name !== 'text:insertion' && of.name !== 'text:deletion') continue;
        const change = changeIn(of);
        authors.set(change.author, (authors.get(change.author) ?? 0) + 1);
        const deleted = elementsOf(of).filter(({ name }) => name !== 'office:change-info');
        this.regions.set(id, { change, deleted, isRead: false });
      }
    }
    this.told = { authors, looks };
  }

  /** @param mark `text:change`, `text:change-start` or `text:change-end` */
  at(mark: XmlElement): TrackedChange | undefined {
    return this.regions.get(attributeIn(mark, 'text:change-id') ?? '')?.change;
  }

  /** What was deleted at a mark; nothing once it has been given. */
  deletedAt(mark: XmlElement): readonly XmlElement[] {
    const region = this.regions.get(attributeIn(mark, 'text:change-id') ?? '');
    if (!region || region.isRead) return [];
    region.isRead = true;
    return region.deleted;
  }
}

function changeIn(element: XmlElement): TrackedChange {
  const info = childOf(element, 'office:change-info');
  const said = (name: string) => xmlTextIn(childOf(info, name) ?? { children: [] });
  const date = said('dc:date');
  return {
    kind: element.name === 'text:insertion' ? 'inserted' : 'deleted',
    author: withoutDirection(said('dc:creator')),
    ...(date !== '' && { date }),
  };
}
