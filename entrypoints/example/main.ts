import { readOwnPage } from '../../components/card/read-own-page.ts';
import { HtmlDocument } from '../../documents/html/html-document.ts';

readOwnPage(() => new HtmlDocument(document));
