/**
 * The shapes of clauses that state the last day to answer, as sequences of parts. Parts that may stand anywhere (addresses,
 * what the answer is about, "gärna") are left out of them; every other part must be where a shape has it.
 */
import type { Part } from './parts-in.ts';

const edge = '(?:by|before|until) day';
const answer = '(?:answer|reply)';
const answering = `(?:answerVerb|replyVerb|answerIt (?:remiss|thing|answer)|answerIt|hand ${answer})`;
const there = '(?:must|wants) be (?:organisation |invited )?there';
const arrives = `(?:must )?handed(?: (?:must )?handed| ${there})?|${there}`;
const asked = '(?:invited|organisation)';

/** Each says by itself that the day is for answers. */
const whole = [
  // "Svaret ska lämnas senast …", "Svar senast …", "Svar ska vara inne den …", "Svara senast …"
  `(?:remiss |thing |time )?${answer} (?:(?:${arrives}) )?${edge}`,
  `${answer} must be there day`,
  `${edge} (?:must ${answer} (?:be there|handed)|handed ${answer})`,
  `(?:bidden )?${answering} ${edge}`,
  `bidden ${answer} ${edge}`,
  // "Vi vill ha ert svar senast …"
  `(?:we|organisation) wants ${answer} (?:(?:handed|there) )?${edge}`,
  `wants ${answer} ${edge}`,
  `${answer} wants (?:we )?${edge}`,
  `${answer} needs day`,
  `must ${answer} be (?:organisation |invited )?there ${edge}`,
  `${edge} wants (?:we )?${answer}`,
  `(?:we |organisation )?asks (?:invited )?(?:must )?(?:bidden )?${answering} ${edge}`,
  `(?:we )?asks (?:${answer} (?:${arrives})|invited (?:answers|hands ${answer})) ${edge}`,
  // "Ni ombeds svara senast …", "Remissinstanserna ska svara senast …"
  `${asked} bidden (?:${answering}|${answer}) ${edge}`,
  `invited (?:must ${answering}|answers|hands ${answer}|must hand ${answer}) ${edge}`,
  `${edge} must invited ${answering}`,
  `ifWanted ${answering} (?:(?:must (?:invited )?)?handIt|(?:must ${answer} be there|${arrives})) ${edge}`,
  // "Ni ska senast … lämna svar", "Svaren ska senast … ha kommit in"
  `(?:${asked} bidden|invited must|(?:we |organisation )?asks) ${edge} ${answering}`,
  `${answer} must ${edge} (?:be (?:organisation |invited )?there|handed)`,
  `${asked} has (?:until|to) day ${answering}`,
  `invited must hand ${answer} (?:to )?(?:over )?stretch`,
  `over time stretch must invited ${answering}`,
  `${answer} must handed (?:over )?stretch`,
  // "Remissen besvaras senast …", "Remissen pågår till …"
  `(?:(?:remiss|thing) )?(?:must )?answered ${edge}`,
  '(?:remiss|thing) (?:onRemiss (?:until|to)|remitted until) day',
  'remiss (?:open|runs) (?:answer |reply )?(?:until|to) day',
  'remiss (?:open|runs|over|answer|reply| )+stretch',
  'remiss ends (?:by |until )?day',
  '(?:remiss|thing) (?:remitted|onRemiss) (?:over )*stretch',
  `(?:(?:we|organisation|invited) )?(?:remitted )?(?:remiss |thing )?(?:(?:remitted|handed) )?(?:toYou )?forAnswer ${edge}`,
  '(?:we|organisation) remitted (?:otherDay )?hand (?:remiss|thing) onRemiss (?:until|to) day',
  // "Remiss av ny plan, med svarstid till …"
  `(?:(?:we|organisation|invited|remitted|toYou|is) )*(?:remiss|thing|onRemiss|forAnswer) (?:(?:onRemiss|remitted|toYou|forAnswer|organisation) )*with (?:time|lastDay (?:${answering}|${answer}|forAnswer)) (?:(?:by|until|to) )?(?:day|(?:over )?stretch)`,
  'remiss has time (?:(?:by|until|to) )?day',
  `${asked} respite (?:until|to) day`,
  // "Remisstiden går ut …", "Sista svarsdag: …", "Sista dag att svara är …"
  'time (?:invited )?(?:(?:is|ends|moved|dayNoun) )*(?:by |until |to )?day',
  'time (?:(?:is|duration|runs|open) )*(?:over otherDay )?(?:by |until |to )day',
  'time (?:(?:is|runs|open|duration|over|moved) )*stretch(?: duration)?',
  `lastDay (?:invited )?(?:${answering}|${answer}|forAnswer) (?:(?:is|must be there|moved) )*(?:by |to )?day`,
  `day (?:is )?(?:time|lastDay (?:${answering}|${answer}|forAnswer))`,
  'time (?:open|is|runs) until day',
  'time (?:(?:is )?duration|moved) ends (?:by )?day',
  'time (?:is )?duration lastDay day',
];

/** These say what the day is for only behind words of answers; the first also before them: "Deadline: … Svar skickas till …". */
const lastDayAlone = ['lastDay (?:(?:is|moved) )*(?:by |to )?day'];
const goneOn = [`(?:invited must )?handIt ${edge}`, edge];

/** A label with its day in the next cell. */
const labels = [
  `(?:remiss |thing )?${answer} (?:(?:${arrives}) )?(?:by|until)`,
  `${answer} must be there`,
  `(?:bidden )?${answering} (?:by|until)`,
  '(?:(?:remiss|thing) )?(?:must )?answered (?:by|until)',
  'time(?: is)?(?: by| until| to)?',
  'time moved',
  'moved time',
  `lastDay (?:${answering}|${answer}|forAnswer)(?: (?:is|must be there))?`,
  '(?:remiss|thing) forAnswer (?:by|until)',
];

/** Another sentence gives up the day that the first one named. */
const moves = [
  '(?:time|lastDay|dayNoun) moved (?:to |until )day',
  '(?:(?:invited|organisation) )?(?:respite|moreTime) (?:to|until) day',
  '(?:we |organisation )?moved (?:time|lastDay|dayNoun) (?:to|until) day',
  'lastDay (?:(?:is|moved) )*(?:to |until |by )?day',
];

const all = (shapes: readonly string[]) =>
  new RegExp(`^(?:${shapes.join('|').replaceAll('wants', '(?:wants|needs)')})$`);
const shapes = {
  whole: all(whole),
  lastDayAlone: all(lastDayAlone),
  goneOn: all(goneOn),
  label: all(labels),
  move: all(moves),
};

const anywhere = new Set<Part['role']>(['filler', 'where', 'object', 'some']);

/** No shape has as many parts as this; parts that may stand anywhere aren't counted. */
const mostParts = 40;

/** The parts that decide the shape; undefined where they are too many for any. */
export function orderOf(parts: readonly Part[]): string | undefined {
  const roles = parts.map(({ role }) => role).filter((role) => !anywhere.has(role));
  return roles.length > mostParts ? undefined : roles.join(' ');
}

const edges = '(?:(?:by|before|until|to) )?';
/** "Svara helst före den 1 mars, men senast den 15 mars"; "senast den 15 mars, helst den 1 mars". */
const wished = new RegExp(
  `(?<= |^)(?:gladly|rather) ((?:[a-zA-Z]+ ){0,3}?)${edges}otherDay (?:but )?(?=(?:by|until) )| (?:gladly|rather) ${edges}otherDay$`,
);

/** A day that the draft is of, that is only wished for or has been given up, or on which the answers are used, is none of its parts. */
const withoutOthers = (order: string) =>
  order
    .replace(/(?: |^)of otherDay(?= |$)/g, '')
    .replace(wished, '$1')
    .replace(/(?: |^)gladly(?= |$)/g, '')
    .replace(/ (?:moved over otherDay|(?:instead|then)(?: otherDay)?)$/, '')
    .trim();

export const isOrder = (order: string, shape: keyof typeof shapes) => shapes[shape].test(withoutOthers(order));

export function hasShape(parts: readonly Part[], shape: keyof typeof shapes): boolean {
  const order = orderOf(parts);
  return order !== undefined && isOrder(order, shape);
}
