import { each, isObject, stringIn } from '../../../jsonld/json-values.ts';
import { pdfFragments } from '../../../model/target/selectors.ts';

/**
 * What Hypothesis exports as JSON, or answers over its API, as W3C annotations; undefined where the file is nothing of the kind. Its
 * selectors are W3C's, but for ranges in a page's elements, which lead nowhere without the page, and for pages.
 * https://web.hypothes.is/help/exporting-annotations/, https://h.readthedocs.io/en/latest/api-reference/v1/
 */
export function fromHypothesis(data: unknown): unknown[] | undefined {
  const given = recordsIn(data);
  if (!given) return undefined;
  const all = given.filter(isObject);
  const byId = new Map(all.map((one) => [one.id, one]));
  return given.map((one) => {
    if (!isObject(one)) return one;
    // An answer has no words of its own that it speaks of: those of what it answers.
    const answered = byId.get(each(one.references)[0]);
    return annotation(one, isObject(answered) ? each(answered.target)[0] : undefined);
  });
}

/** An export says what made it; the API answers with rows, a search with the answers in them apart; one alone is a record, too. */
function recordsIn(data: unknown): unknown[] | undefined {
  if (Array.isArray(data)) return data.length > 0 && data.every(isRecord) ? data : undefined;
  if (!isObject(data)) return undefined;
  if (isRecord(data)) return [data];
  const isExport = 'export_date' in data || 'export_userid' in data || 'client_version' in data;
  if (Array.isArray(data.annotations) && (isExport || data.annotations.some(isRecord))) return data.annotations;
  if (!Array.isArray(data.rows) || !('total' in data || data.rows.some(isRecord))) return undefined;
  return [...data.rows, ...each(data.replies)];
}

const isRecord = (one: unknown) =>
  isObject(one) && one.type === undefined && typeof one.uri === 'string' && /^acct:/.test(String(one.user));

/** How many of the answer's annotations the file has, where that isn't all: the API gives 200 at a time at most. */
export function partOfAnswer(data: unknown): string | undefined {
  if (!isObject(data) || !Array.isArray(data.rows) || typeof data.total !== 'number') return undefined;
  return data.rows.length < data.total ? `${data.rows.length}/${data.total}` : undefined;
}

function annotation(one: { [key: string]: unknown }, answered: unknown): unknown {
  const own = each(one.target)[0];
  const target = isObject(own) && own.selector ? own : (answered ?? own);
  const source = stringIn(one.uri) ?? (isObject(target) ? target.source : undefined);
  const selector = isObject(target) ? each(target.selector).flatMap(selectorOf) : [];
  const info = isObject(one.user_info) ? one.user_info : {};
  const body = [
    ...(stringIn(one.text) ? [{ type: 'TextualBody', purpose: 'commenting', value: one.text }] : []),
    ...each(one.tags).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ];
  return {
    type: 'Annotation',
    id: `https://hypothes.is/a/${encodeURIComponent(String(one.id))}`,
    created: one.created,
    modified: one.updated,
    creator: { id: one.user, name: stringIn(info.display_name) ?? nameIn(one.user) },
    ...(body.length > 0 && { body }),
    target: { type: 'SpecificResource', source, ...(selector.length > 0 && { selector }) },
  };
}

function selectorOf(selector: unknown): unknown[] {
  if (!isObject(selector)) return [selector];
  if (selector.type === 'RangeSelector') return [];
  if (selector.type !== 'PageSelector') return [selector];
  if (!Number.isInteger(selector.index)) return [selector];
  return [{ type: 'FragmentSelector', conformsTo: pdfFragments, value: `page=${Number(selector.index) + 1}` }];
}

/** "acct:asa@hypothes.is" */
const nameIn = (user: unknown) => /^acct:([^@]+)@/.exec(String(user))?.[1];
