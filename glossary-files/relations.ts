import type { Concept } from '../glossary/schema.ts';
import type { ConceptDraft } from './draft.ts';
import type { FilePlace, Telling } from './result.ts';

interface ReadConcept {
  draft: ConceptDraft;
  concept: Concept;
}

/** Before an id in a file that may also call a concept otherwise, and of a concept of the package's own glossaries. */
export const idMark = '#';

/** Resolves what the relations of a file call concepts by. */
export class Relations {
  private readonly read: readonly ReadConcept[];
  private readonly told: Telling;
  private readonly byKey = new Map<string, Concept>();
  private readonly ambiguous = new Set<string>();
  private readonly broader = new Map<string, string[]>();
  private readonly related = new Map<string, string[]>();

  constructor(read: readonly ReadConcept[], callsBy: (concept: Concept) => readonly string[], told: Telling) {
    this.read = read;
    this.told = told;
    for (const { draft, concept } of read) {
      this.byKey.set(`${idMark}${concept.id}`, concept);
      if (draft.key !== undefined) this.byKey.set(draft.key, concept);
    }
    for (const { concept } of read)
      for (const name of callsBy(concept)) {
        const known = this.byKey.get(name);
        // A term that looks like an id of another concept is called by its own.
        if (known && known !== concept && name.startsWith(idMark)) continue;
        if (known && known !== concept) this.ambiguous.add(name);
        else this.byKey.set(name, concept);
      }
  }

  /** The concepts with their relations, in the order of the file. */
  concepts(): Concept[] {
    for (const { draft, concept } of this.read) {
      const { id } = concept;
      for (const key of draft.broader) this.add(this.broader, id, this.idOf(key, draft.place));
      for (const key of draft.related) this.add(this.related, id, this.idOf(key, draft.place));
      for (const key of draft.narrower) {
        const narrower = this.idOf(key, draft.place);
        if (narrower !== undefined) this.add(this.broader, narrower, id);
      }
    }
    this.cutCircles();
    return this.read.map(({ concept }) => {
      const [broader = [], related = []] = [this.broader.get(concept.id), this.related.get(concept.id)];
      return { ...concept, ...(broader.length > 0 && { broader }), ...(related.length > 0 && { related }) };
    });
  }

  private idOf(key: string, place: FilePlace): string | undefined {
    if (this.ambiguous.has(key)) this.told.fault('ambiguous-target', place, key);
    else {
      const known = this.byKey.get(key);
      if (known) return known.id;
      // A concept of the package may be pointed at by its id.
      const id = key.startsWith(idMark) ? key.slice(idMark.length) : '';
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
      this.told.fault('unknown-target', place, key);
    }
    return undefined;
  }

  private add(to: Map<string, string[]>, from: string, target: string | undefined): void {
    if (target === undefined) return;
    const all = to.get(from) ?? [];
    if (!all.includes(target)) all.push(target);
    to.set(from, all);
  }

  /** Nothing can stand above itself in a tree: the step that comes back isn't kept. Without recursion, since a file may be one long chain. */
  private cutCircles(): void {
    const done = new Set<string>();
    const names = new Map(this.read.map(({ draft, concept }) => [concept.id, { draft, concept }]));
    for (const { concept } of this.read) {
      const path: { id: string; next: number }[] = [{ id: concept.id, next: 0 }];
      const within = new Set([concept.id]);
      for (let step = path.at(-1); step; step = path.at(-1)) {
        const above = this.broader.get(step.id) ?? [];
        const target = done.has(step.id) ? undefined : above[step.next];
        if (target === undefined) {
          done.add(step.id);
          within.delete(step.id);
          path.pop();
        } else if (within.has(target)) {
          above.splice(step.next, 1);
          this.told.fault('circle', names.get(step.id)?.draft.place ?? {}, names.get(target)?.concept.prefLabel.sv);
        } else {
          step.next++;
          within.add(target);
          path.push({ id: target, next: 0 });
        }
      }
    }
  }
}
