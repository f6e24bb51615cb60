import { showPage } from '../../components/page.tsx';
import '../../components/reader/pdf-pages.css';
import '../../components/reader/reader.css';
import { Opener } from '../../components/reader/opening.ts';
import { Reader } from '../../components/reader/Reader.tsx';
import { readViewing } from '../../components/reader/read-viewing.ts';

const opener = new Opener();
void opener.begin();
await showPage(<Reader opener={opener} read={readViewing} />, ({ reader }) => {
  const { value } = opener.state;
  return value.is === 'open' ? value.file.name : reader.name;
});
