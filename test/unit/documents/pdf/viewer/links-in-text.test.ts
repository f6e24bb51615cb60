import { expect, test } from 'vitest';
import { type LinksInText, sortForLinksAlone } from '../../../../../documents/pdf/viewer/links-in-text.ts';

/** Notes what is asked of it, as PDF.js's class has its methods: on the prototype, and calling each other through `this`. */
class Noted implements LinksInText {
  readonly asked: string[] = [];
  setTextMapping(texts: readonly Element[]) {
    this.asked.push(`texts ${texts.length}`);
  }
  enable() {
    this.asked.push('sort');
  }
  disable() {
    this.asked.push('disable');
  }
  addPointerInTextLayer() {
    this.asked.push('tie');
    return null;
  }
}

const link = {} as Element;

function ofPage(texts: number): Noted {
  const links = new Noted();
  sortForLinksAlone(links);
  links.setTextMapping(Array.from({ length: texts }, () => link));
  return links;
}

test('on a page without links nothing is sorted', () => {
  const links = ofPage(10);
  links.enable();
  expect(links.asked).toEqual(['texts 10']);
});

test('a link that comes behind the text has the texts sorted first, and only once', () => {
  const links = ofPage(10);
  links.enable();
  (links as LinksInText).addPointerInTextLayer(link, false);
  (links as LinksInText).addPointerInTextLayer(link, false);
  expect(links.asked).toEqual(['texts 10', 'sort', 'tie', 'tie']);
});

test('a link that comes before the text is tied when that comes', () => {
  const links = ofPage(10);
  (links as LinksInText).addPointerInTextLayer(link, false);
  links.enable();
  expect(links.asked).toEqual(['texts 10', 'tie', 'sort']);
});

test('a page that is drawn anew is sorted anew', () => {
  const links = ofPage(10);
  links.enable();
  (links as LinksInText).addPointerInTextLayer(link, false);
  links.disable();
  links.enable();
  expect(links.asked).toEqual(['texts 10', 'sort', 'tie', 'disable', 'sort']);
});

test('on a page with more texts than can be sorted at once, links stay untied', () => {
  const links = ofPage(1001);
  links.enable();
  (links as LinksInText).addPointerInTextLayer(link, false);
  expect(links.asked).toEqual(['texts 1001', 'tie']);
});
