import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { alikeNamesIn } from '../../../answers/standing/alike-instans.ts';
import { instanserSentTo, listedInstanser, withoutListed } from '../../../answers/standing/listed-instanser.ts';
import type { Document, Edition, Snapshot } from '../../../comments/model/model.ts';
import { titleOr } from '../../../comments/model/title.ts';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { newInstanser } from '../../../extension/state/answers/instans-changes.ts';
import { takeInOf } from '../../../extension/state/answers/take-in/take-in.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Field } from '../../workspace/Field.tsx';
import { useFormDraft } from '../use-form-draft.ts';

const useWords = wordsFrom(answersWords, commonWords, detailsWords);

/** Those who were asked, typed or pasted, or taken from the list of a document of the ärende. @param known names that are there already */
export function AddInstanser({ known }: { known: readonly string[] }) {
  const words = useWords();
  const { instanser } = words.answers;
  const state = useAnswers();
  const draft = useFormDraft(`list-of-instanser ${state.arende}`, { list: '' });
  const isOpen = useSignal(draft.isDraft);
  const list = useSignal(draft.filled.list);
  const write = (is: string) => {
    list.value = is;
    draft.typed({ list: is });
  };
  const append = (found: readonly string[]) => {
    write([list.peek().trimEnd(), ...found].filter(Boolean).join('\n'));
  };
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useSignalEffect(() => {
    const { bodies } = takeInOf(state);
    if (bodies.value.length === 0) return;
    append(bodies.value);
    bodies.value = [];
    isOpen.value = true;
    setTimeout(() => field.current?.focus());
  });
  const names = useComputed(() => listedInstanser(list.value, known)).value;
  const close = () => {
    isOpen.value = false;
    write('');
    button.current?.focus();
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const { value: written } = list;
    const save = () => state.change(newInstanser(state.arende, names));
    if (names.length > 0 && (await draft.saving({ list: written }, save))) close();
  };
  return (
    <div class="add-instanser">
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen.value}
        onClick={() => {
          // What is written comes back with it.
          isOpen.value = !isOpen.value;
        }}
      >
        {instanser.add}
      </button>
      {isOpen.value && (
        <form class="editing" onSubmit={(event) => void add(event)}>
          <Field label={instanser.addWhat}>
            {(given) => (
              <textarea
                {...given}
                ref={field}
                rows={6}
                lang="sv"
                value={list.value}
                onInput={({ currentTarget }) => {
                  write(currentTarget.value);
                }}
              />
            )}
          </Field>
          <FromDocuments take={append} />
          {list.value.trim() !== '' && (
            <p class="quiet-text" role="status">
              {names.length === 0 ? instanser.allThere : `${instanser.found(names.length)} ${names.join(', ')}`}
            </p>
          )}
          <AlikeNames
            names={names}
            known={known}
            leaveOut={(name) => {
              write(withoutListed(list.value, name));
              // What was pressed goes.
              field.current?.focus();
            }}
          />
          <div class="buttons">
            <button type="submit" class="main-button" disabled={names.length === 0}>
              {instanser.addThem}
            </button>
            <button type="button" onClick={close}>
              {words.details.cancel}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}

interface AlikeProps {
  names: readonly string[];
  known: readonly string[];
  leaveOut(name: string): void;
}

/** Asks of names in the list that may be the same body, said otherwise; until then each is one of its own. */
function AlikeNames({ names, known, leaveOut }: AlikeProps) {
  const { instanser } = useWords().answers;
  const alike = alikeNamesIn(names, known);
  if (alike.length === 0) return null;
  return (
    <ul class="alike-names" role="status">
      {alike.map(({ name, other, isKnown }) => {
        // The longer says more of who it is.
        const [kept, left] = isKnown || other.length >= name.length ? [other, name] : [name, other];
        return (
          <li key={`${name} ${other}`}>
            <span>{isKnown ? instanser.alikeKnown(name, other) : instanser.alike(other, name)}</span>
            <button type="button" onClick={() => leaveOut(left)}>
              {isKnown ? instanser.leaveOut(left) : instanser.takeOnly(kept)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A button for each document of the ärende that says whom it was sent to. */
function FromDocuments({ take }: { take(names: string[]): void }) {
  const { answers: words, untitled } = useWords();
  const state = useAnswers();
  const { documents, editions } = useFoundAnswers();
  const lists = documents.flatMap((document) => {
    const text = state.text(newest(editions, document)?.snapshot);
    const names = text ? sentTo(text) : [];
    return names.length > 0 ? [{ document, names }] : [];
  });
  if (lists.length === 0) return null;
  return (
    <div class="buttons">
      {lists.map(({ document, names }) => (
        <button key={document.id} type="button" onClick={() => take(names)}>
          {words.instanser.fromMissiv(titleOr(document.title, untitled))}
        </button>
      ))}
    </div>
  );
}

const sentTo = ({ text, sections }: Snapshot) => instanserSentTo(text, new Set(sections.map(({ start }) => start)));

const newest = (editions: readonly Edition[], { id }: Document): Edition | undefined =>
  editions.findLast(({ document, snapshot }) => document === id && snapshot !== undefined);
