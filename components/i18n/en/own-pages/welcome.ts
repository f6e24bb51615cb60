import { keysIn } from '../../keys.ts';
import type { welcomeSv } from '../../sv/own-pages/welcome.ts';
import type { Spoken } from '../../translated.ts';

export const welcomeEn: Spoken<typeof welcomeSv> = {
  lead: 'Remissläsaren helps you read the Swedish strategies and plans on mental health that you have been asked to respond to. It shows which concepts are used, what they mean and who says so.',
  try: 'Try an example',
  tryWhat: 'The example comes with the extension and works offline.',
  steps: 'Your first consultation in four steps',
  stepsWhat: [
    {
      title: 'See what is highlighted',
      says: 'Open the example. The concepts are highlighted in the text. Hover over one of them to see what it means and who says so.',
    },
    {
      title: 'Comment',
      says: 'Select a sentence in the text, choose “Comment” and write in the panel. The comment is saved while you write.',
    },
    {
      title: 'Handle a new version',
      says: 'When the document comes in a new version, open it. The panel asks whether it belongs with the old one, and carries your comments over.',
    },
    {
      title: 'Send',
      says: 'Choose “Export” next to the case. You get a list of comments or a statement as a file, in Word for instance.',
    },
  ],
  toArenden: 'Show the cases',
  never: 'What Remissläsaren never does',
  neverWhat: [
    'Sends anything. The text you read, what you write and what you choose stay on your computer.',
    'Reads without being asked. You click the button, or choose to have a certain site or all PDFs read.',
    'Changes the page. The highlights are placed on top and disappear when you stop reading.',
  ],
  begin: 'How to get started',
  beginInChrome: [
    'Click the puzzle piece in the toolbar and pin Remissläsaren.',
    'Open a consultation document, as a web page, a PDF or a Word file.',
  ],
  pressInChrome: (keys) =>
    `Click the button${keys ? `, or press ${keysIn('en', keys)}` : ''}. The panel opens next to the page.`,
  beginInFirefox: [
    'Click the puzzle piece in the toolbar, then the cogwheel next to Remissläsaren, and choose “Pin to Toolbar”.',
    'Open a consultation document, as a web page, a PDF or a Word file.',
  ],
  pressInFirefox: (keys) =>
    `Click the button${keys ? `, or press ${keysIn('en', keys)}` : ''}. The panel opens in the sidebar.`,
  course: 'A course of five short sessions covers the core concepts. Read what they mean, then practise.',
  toCourse: 'Open the course',
};
