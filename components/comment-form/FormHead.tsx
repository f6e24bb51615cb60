import './form-head.css';
import { isWholePage } from '../../comments/model/target/target.ts';
import type { About } from '../../extension/protocol/messaging.ts';
import { isSameAbout } from '../../extension/state/comments/form/about-choices.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords, commonWords);

interface Props {
  /** The form's name, for who hears it. */
  id: string;
  isNew: boolean;
  about: About;
  /** What it may be about instead; it is one of them. */
  choices: readonly About[];
  retarget(about: About): void;
}

/** What the form is for and what it is about, with the place that has in the document. */
export function FormHead({ id, isNew, about, choices, retarget }: Props) {
  const words = useWords();
  const { section, page, target } = about;
  const heading = section.at(-1);
  const place = [heading, page === undefined ? undefined : words.onPage(page)].filter(Boolean).join(', ');
  return (
    <div class="form-head">
      <div class="form-title">
        <h2 id={id}>{isNew ? words.form.new : words.form.edit}</h2>
        {choices.length > 1 && <Retarget about={about} choices={choices} retarget={retarget} />}
      </div>
      {target.type === 'document' && choices.length < 2 && <p class="section">{words.list.wholeDocument}</p>}
      {place && (
        // Of a comment on a section that is its name, which is read whole.
        <p
          class={target.type === 'section' ? 'section' : 'section one-line'}
          lang="sv"
          title={section.length > 0 ? section.join(' › ') : undefined}
        >
          {place}
        </p>
      )}
    </div>
  );
}

/** Offers to move the comment to the words, to their section, or to the whole document. */
function Retarget({ about, choices, retarget }: Pick<Props, 'about' | 'choices' | 'retarget'>) {
  const words = useWords();
  const index = choices.findIndex((choice) => isSameAbout(choice, about));
  // Short, so that the choice is read whole where the panel is narrow; the section's heading stands below.
  const nameOf = ({ target }: About, i: number) => {
    const { aboutKinds } = words.form;
    // The form's own words stand first.
    if (target.type === 'passage' && i > 0) return aboutKinds.selected;
    if (target.type === 'section') return aboutKinds.itsSection;
    return target.type === 'rectangle'
      ? aboutKinds.rectangle(target.page, isWholePage(target))
      : aboutKinds[target.type];
  };
  return (
    <label class="retarget">
      <span class="field-name">{words.form.about}</span>
      <select
        value={String(index)}
        onChange={({ currentTarget }) => {
          const chosen = choices[Number(currentTarget.value)];
          if (chosen) retarget(chosen);
        }}
      >
        {choices.map((choice, i) => (
          <option key={nameOf(choice, i)} value={String(i)}>
            {nameOf(choice, i)}
          </option>
        ))}
      </select>
    </label>
  );
}
