/**
 * What of a page PDF.js couldn't make out, as it says in its warnings and nowhere else: it goes on with the rest.
 *
 * - `content`: the page's own content, so that some of its text may be missing
 * - `stream`: packed data has ended too early. Some programs leave their end out, and nothing is missing then.
 * - `font`: a font, which is said once, on the first of the pages that use it
 */
export type Damage = 'content' | 'stream' | 'font';

const signs: readonly (readonly [Damage, RegExp])[] = [
  ['stream', /^Info: .* in flate stream/],
  ['font', /^Warning: loadFont - translateFont failed/],
  ['content', /^Warning: (?:Unknown command|Skipping command (?:T\w|'|")|ensureStateFont: |Invalid stream: )/],
  ['content', /^Warning: get(?:TextContent|OperatorList) - ignoring errors during/],
  [
    'content',
    /^Warning: (?:getContentStream - ignoring sub-stream|getHexString - ignoring|Unterminated (?:hex )?string)/,
  ],
  ['content', /^Warning: loadFont - preEvaluateFont failed/],
];

export const damageIn = (said: string): Damage | undefined => signs.find(([, sign]) => sign.test(said))?.[0];
