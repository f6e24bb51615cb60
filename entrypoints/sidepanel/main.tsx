import { signal } from '@preact/signals';
import { render } from 'preact';
import { openedConcept } from '../../components/panel/opened-concept.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/panel/panel.css';
import '../../components/panel/tree.css';
import { WordsContext } from '../../components/words/context.ts';
import { pickWords } from '../../components/words/words.ts';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { followActiveTab } from '../../reading/follow-active-tab.ts';
import { onChoiceChange, readChoice, type SchemeChoice } from '../../reading/scheme-choice.ts';

const words = pickWords(navigator.languages);
document.documentElement.lang = words.language;

const choice = signal<SchemeChoice>(await readChoice());
onChoiceChange((changed) => {
  choice.value = changed;
});

const glossary = loadGlossary(schemeFiles);
render(
  <WordsContext.Provider value={words}>
    <Panel glossary={glossary} tab={followActiveTab()} choice={choice} opened={openedConcept(glossary)} />
  </WordsContext.Provider>,
  document.getElementById('panel') as HTMLElement,
);
