import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { isInternalProcedure } from '../../../../answers/write/internal-procedure.ts';
import type { JointPassage, JointWording } from '../../../../answers/write/joint-passages.ts';
import type { TakenPoint } from '../../../../answers/write/taken-points.ts';
import { useAnswers } from '../../../../extension/state/answers/answers-state.ts';
import {
  type JointUnit,
  rewordChanges,
  unitsOf,
  wordingChanges,
} from '../../../../extension/state/answers/outgoing/wording-changes.ts';
import { useWorkspace } from '../../../../extension/state/workspace/workspace-state.ts';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { answersWords } from '../../../i18n/tables/own-pages/answers.ts';
import { outgoingWords } from '../../../i18n/tables/own-pages/outgoing.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { StanceShape } from '../../../ui/StanceShape.tsx';
import { Field } from '../../../workspace/Field.tsx';
import { useFormDraft } from '../../use-form-draft.ts';

const useWords = wordsFrom(answersWords, outgoingWords);

/** A draft's id is no longer than settings take; a part may be called anything. */
const longestId = 500;

/** One part of the remiss: what has been worded of it, and what hasn't. */
export function JointPart({ passage }: { passage: JointPassage }) {
  const { outgoing: words } = useWords();
  const { arende } = useAnswers();
  const { key, name, wordings, isConflict, conflictIn, seeAlso } = passage;
  const units = unitsOf(passage);
  return (
    <li>
      <div class="joint-head">
        <h3 lang="sv">{withJoints(name)}</h3>
        {isConflict && <span class="joint-conflict">{words.conflict}</span>}
        {conflictIn.length > 0 && <span class="joint-conflict">{words.conflictIn(conflictIn)}</span>}
      </div>
      {wordings.map((one) => (
        <Worded key={one.group.id} wording={one} part={key} name={name} />
      ))}
      {units.length > 0 && (
        // What is written goes with what it was written of.
        <Wording
          key={units.map((unit) => unit.key).join(' ')}
          draft={`wording of ${arende} ${key}`.slice(0, longestId)}
          units={units}
          part={key}
          name={name}
          isConflict={isConflict}
        />
      )}
      {seeAlso.length > 0 && <p class="quiet-text">{words.seeAlso(seeAlso)}</p>}
    </li>
  );
}

interface WordedProps {
  wording: JointWording;
  /** The part that it stands under, as points name it. */
  part: string;
  name: string;
}

/** A wording that has been made: it is changed in place. */
function Worded({ wording: { group, wording, agree }, part, name }: WordedProps) {
  const { outgoing: words } = useWords();
  const state = useAnswers();
  const { drafts } = useWorkspace();
  const id = `wording ${group.id}`;
  const save = async (text: string) => {
    const changes = rewordChanges(group, text);
    // Before it is saved: what is drawn anew with it would open with the draft.
    drafts.drop(id);
    if (changes.length > 0 && !(await state.change(changes))) drafts.write(id, { wording: text });
  };
  return (
    <div class="worded">
      <Points points={agree} part={part} />
      <WordedField
        key={wording}
        wording={wording}
        draft={id}
        label={words.wordingOf(name)}
        hint={words.whoAgrees([...new Set(agree.map(({ who }) => who))])}
        save={(text) => void save(text)}
      />
      <div class="buttons">
        <button type="button" class="plain" aria-label={words.removeWordingOf(name)} onClick={() => void save('')}>
          {words.removeWording}
        </button>
      </div>
    </div>
  );
}

interface FieldProps {
  wording: string;
  /** Under which what is written and not saved is kept. */
  draft: string;
  label: string;
  hint: string;
  save(text: string): void;
}

function WordedField({ wording, draft, label, hint, save }: FieldProps) {
  const { outgoing: words } = useWords();
  const { filled, typed } = useFormDraft(draft, { wording });
  return (
    <Field label={words.wording} hint={hint}>
      {(given) => (
        <textarea
          {...given}
          aria-label={label}
          rows={rowsFor(filled.wording)}
          lang="sv"
          defaultValue={filled.wording}
          onInput={({ currentTarget }) => typed({ wording: currentTarget.value })}
          onChange={({ currentTarget }) => save(currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface WordingProps {
  /** Under which what is written and not saved is kept. */
  draft: string;
  units: readonly JointUnit[];
  /** The part that they stand under, as points name it. */
  part: string;
  name: string;
  isConflict: boolean;
}

/** What hasn't been worded, side by side: who stands behind the wording is chosen, and its words are written or taken over. */
function Wording({ units, draft: id, part, name, isConflict }: WordingProps) {
  const { outgoing: words } = useWords();
  const state = useAnswers();
  // Those who take different stances can't all stand behind one wording, and what a body writes to its own board isn't sent on.
  const chosen = useSignal<ReadonlySet<string>>(
    new Set(isConflict ? [] : units.filter((unit) => !unit.points.some(isInternal)).map(({ key }) => key)),
  );
  const error = useSignal<string | undefined>(undefined);
  const area = useRef<HTMLTextAreaElement>(null);
  const draft = useFormDraft(id, { wording: '' });
  const isSaving = useRef(false);
  const turn = (key: string, isOn: boolean) => {
    const others = [...chosen.peek()].filter((one) => one !== key);
    chosen.value = new Set(isOn ? [...others, key] : others);
  };
  const save = async () => {
    // A second press meanwhile would make a second group.
    if (isSaving.current) return;
    const text = area.current?.value ?? '';
    const agree = units.filter(({ key }) => chosen.peek().has(key));
    error.value = text.trim() === '' ? words.writeSome : agree.length === 0 ? words.chooseSome : undefined;
    if (error.value !== undefined) {
      area.current?.focus();
      return;
    }
    isSaving.current = true;
    await draft.saving({ wording: text }, () => state.change(wordingChanges(agree, text, name, state.arende)));
    isSaving.current = false;
  };
  const take = (said: string, key: string) => {
    if (!area.current) return;
    // Whose words they are stands behind them.
    turn(key, true);
    const before = area.current.value.trim();
    area.current.value = before === '' ? said : `${before}\n\n${said}`;
    draft.typed({ wording: area.current.value });
    area.current.focus();
  };
  return (
    <div class="wording">
      <div class="side-by-side">
        {units.map((unit) => (
          <Unit
            key={unit.key}
            unit={unit}
            part={part}
            isChosen={chosen.value.has(unit.key)}
            turn={(isOn) => turn(unit.key, isOn)}
            take={(said) => take(said, unit.key)}
          />
        ))}
      </div>
      <Field label={words.wording} error={error.value}>
        {(given) => (
          <textarea
            {...given}
            ref={area}
            aria-label={words.wordingOf(name)}
            rows={rowsFor(draft.filled.wording)}
            lang="sv"
            defaultValue={draft.filled.wording}
            onInput={({ currentTarget }) => draft.typed({ wording: currentTarget.value })}
          />
        )}
      </Field>
      <div class="buttons">
        <button type="button" aria-label={words.saveWordingOf(name)} onClick={() => void save()}>
          {words.saveWording}
        </button>
      </div>
    </div>
  );
}

interface UnitProps {
  unit: JointUnit;
  part: string;
  isChosen: boolean;
  turn(isOn: boolean): void;
  /** Takes words over into the wording. */
  take(words: string): void;
}

function Unit({ unit: { points, group }, part, isChosen, turn, take }: UnitProps) {
  const { outgoing: words } = useWords();
  const id = useId();
  const who = [...new Set(points.map((one) => one.who))].join(', ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a cell of a grid in all browsers
    <div class="joint-unit" role="group" aria-labelledby={id}>
      <p id={id} class={group ? 'joint-group' : 'unseen'} lang="sv">
        {group?.heading ?? who}
      </p>
      <Points points={points} part={part} take={take} />
      <label class="row">
        <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
        <span lang="sv">{words.agrees(who)}</span>
      </label>
    </div>
  );
}

interface PointsProps extends Pick<UnitProps, 'part'> {
  points: readonly TakenPoint[];
  take?: UnitProps['take'];
}

/** Who says what, in their own words; and about what, where that is another part than the one they stand under. */
function Points({ points, part, take }: PointsProps) {
  const { answers, outgoing: words } = useWords();
  return (
    <ul class="joint-points">
      {points.map(({ point, about, who, words: said }) => (
        <li key={point.id}>
          <p class="with-shape">
            <StanceShape stance={point.stance} />
            <span lang="sv">{who}</span>
            <span class="quiet-text">
              {[answers.stance[point.stance], ...(about.includes(part) ? [] : about.map(answers.about))].join(', ')}
            </span>
          </p>
          {isInternal({ words: said }) && <p class="joint-conflict">{words.internal}</p>}
          {said === undefined ? (
            <p class="quiet-text">{words.textGone}</p>
          ) : (
            <blockquote lang="sv">{withJoints(said)}</blockquote>
          )}
          {take && said !== undefined && (
            <button type="button" class="plain" aria-label={words.useWordsOf(who)} onClick={() => take(said)}>
              {words.useWords}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Does it tell how the body itself deals with its answer? */
const isInternal = ({ words }: { words?: string | undefined }): boolean =>
  words !== undefined && isInternalProcedure(words);

/** About as many lines as it takes. */
const rowsFor = (text: string) => Math.min(12, Math.max(3, Math.ceil(text.length / 60) + text.split('\n').length - 1));
