import './options.css';
import type { ReadonlySignal } from '@preact/signals';
import {
  type Appearance,
  appearance,
  type LanguageChoice,
  marksShown,
  overviewShown,
  type SchemeChoice,
} from '../../extension/settings/settings.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { Frame } from '../app/Frame.tsx';
import { optionsWords } from '../i18n/tables/own-pages/options.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { LanguageSwitch } from '../ui/controls/LanguageSwitch.tsx';
import { SettingSwitch } from '../ui/controls/SettingSwitch.tsx';
import { SchemeList } from '../ui/schemes/SchemeList.tsx';
import { Data } from './Data.tsx';
import { HiddenMarks } from './HiddenMarks.tsx';
import { Keys } from './Keys.tsx';
import { Pdfs } from './Pdfs.tsx';
import { Sites } from './Sites.tsx';

const useWords = wordsFrom(optionsWords, ownPagesWords);

interface Props {
  glossary: Glossary;
  choice: ReadonlySignal<SchemeChoice>;
  marked: ReadonlySignal<boolean>;
  overviewed: ReadonlySignal<boolean>;
  language: ReadonlySignal<LanguageChoice>;
  colours: ReadonlySignal<Appearance>;
  sites: ReadonlySignal<readonly string[]>;
  /** Those that PDFs may be fetched from. */
  forPdfs: ReadonlySignal<readonly string[]>;
  /** Are scanned pages recognised by themselves? */
  scans: ReadonlySignal<boolean>;
  weekly: ReadonlySignal<boolean>;
  lastSaved: ReadonlySignal<string | undefined>;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

const appearances: readonly Appearance[] = ['system', 'light', 'dark'];

/** Everything that the reader can choose, on a page of its own. Each choice holds at once, in every tab. */
export function Options(props: Props) {
  const {
    glossary,
    choice,
    marked,
    overviewed,
    language,
    colours,
    sites,
    forPdfs,
    scans,
    weekly,
    lastSaved,
    isPrivate,
  } = props;
  const words = useWords();
  const { options } = words;
  return (
    <Frame page="options" class="options">
      <p class="quiet-text">{options.atOnce}</p>
      <section aria-labelledby="appearance">
        <h2 id="appearance">{options.appearance}</h2>
        <LanguageSwitch language={language} />
        <Choice
          name="colours"
          legend={options.colours}
          values={appearances}
          labels={options.appearances}
          chosen={colours.value}
          choose={appearance.write}
        />
        <SettingSwitch setting={marksShown} on={marked} label={words.showMarks} />
        <SettingSwitch setting={overviewShown} on={overviewed} label={words.showOverview} />
      </section>
      <section class="schemes" aria-labelledby="schemes">
        <h2 id="schemes">{words.schemes}</h2>
        <p class="quiet-text">{words.schemesWhat}</p>
        <SchemeList schemes={glossary.schemes} choice={choice.value} />
      </section>
      <Sites sites={sites.value} />
      <Pdfs sites={forPdfs.value} scans={scans} />
      <HiddenMarks glossary={glossary} isPrivate={isPrivate} />
      <Keys />
      <Data weekly={weekly} lastSaved={lastSaved} isPrivate={isPrivate} />
    </Frame>
  );
}
