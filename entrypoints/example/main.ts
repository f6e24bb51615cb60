import { readOwnPage } from '../../components/in-page/read-own-page.ts';
import { HtmlDocument } from '../../documents/html/html-document.ts';

readOwnPage(() => new HtmlDocument(document));
