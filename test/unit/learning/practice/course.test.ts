import { expect, test } from 'vitest';
import {
  type Course,
  type CourseRefusal,
  courseOf,
  introduction,
  readCourse,
  writeCourse,
} from '../../../../learning/practice/course.ts';
import { glossary } from './material.ts';

const read = (given: unknown) => readCourse(typeof given === 'string' ? given : JSON.stringify(given), glossary);
const course = (fields: object = {}): Course => ({
  ...{ type: 'remisslasaren-course', version: 1, title: 'Ny på enheten' },
  ...{ sessions: [{ title: 'Pass 1', concepts: ['psykisk-halsa', 'psykiska-besvar'] }] },
  ...fields,
});

test('what is written is read again, and holds nothing of anybody’s progress', () => {
  expect(read(writeCourse(introduction))).toEqual({ course: introduction, unknown: [] });
  const own = courseOf('Mina kort', ['samskapande', 'psykisk-halsa', 'a', 'b', 'c', 'd'], (number) => `Pass ${number}`);
  expect(own.sessions.map(({ concepts }) => concepts.length)).toEqual([5, 1]);
  expect(Object.keys(JSON.parse(writeCourse(own)))).toEqual(['type', 'version', 'title', 'sessions']);
});

test('concepts that aren’t here are left out and told, and so are sessions that have no other', () => {
  const sessions = [
    { title: 'Ett', concepts: ['psykisk-halsa', 'finns-inte', 'psykisk-halsa'] },
    { title: 'Två', concepts: ['inte-heller'] },
  ];
  expect(read(course({ sessions }))).toEqual({
    course: course({ sessions: [{ title: 'Ett', concepts: ['psykisk-halsa'] }] }),
    unknown: ['finns-inte', 'inte-heller'],
  });
});

const session = (fields: object) => course({ sessions: [{ title: 'Pass', concepts: ['psykisk-halsa'], ...fields }] });
test.each<[string, unknown, CourseRefusal]>([
  ['an empty file', '', { refused: 'foreign' }],
  ['no JSON', 'PK\u0003\u0004', { refused: 'foreign' }],
  ['another kind of file', { type: 'remisslasaren-backup', version: 1 }, { refused: 'foreign' }],
  ['null', null, { refused: 'foreign' }],
  ['a list', [], { refused: 'foreign' }],
  ['a newer version', course({ version: 2 }), { refused: 'newer' }],
  ['a very long file', `"${'a'.repeat(300_000)}"`, { refused: 'tooLarge' }],
  ['no title', course({ title: '' }), { refused: 'faulty', field: 'title' }],
  ['a title of spaces', course({ title: '   ' }), { refused: 'faulty', field: 'title' }],
  ['a title that goes on for pages', course({ title: 'a'.repeat(121) }), { refused: 'faulty', field: 'title' }],
  ['a title that turns the text around', course({ title: 'Kurs\u202egnp.exe' }), { refused: 'faulty', field: 'title' }],
  ['a title with a line break', course({ title: 'Kurs\nRad' }), { refused: 'faulty', field: 'title' }],
  ['no sessions', course({ sessions: [] }), { refused: 'faulty', field: 'sessions' }],
  ['sessions that are none', course({ sessions: 'alla' }), { refused: 'faulty', field: 'sessions' }],
  ['a session without concepts', session({ concepts: [] }), { refused: 'faulty', field: 'sessions.0.concepts' }],
  ['a path for an id', session({ concepts: ['../x'] }), { refused: 'faulty', field: 'sessions.0.concepts.0' }],
  ['a field of its own', course({ script: 'alert(1)' }), { refused: 'faulty', field: 'script' }],
  ['somebody’s progress', session({ done: true }), { refused: 'faulty', field: 'sessions.0.done' }],
  [
    'a prototype',
    '{"type":"remisslasaren-course","version":1,"__proto__":{},"title":"a","sessions":[]}',
    { refused: 'faulty', field: 'sessions' },
  ],
  ['concepts that are all unknown', session({ concepts: ['finns-inte'] }), { refused: 'noneKnown' }],
])('%s is refused', (_name, given, refusal) => {
  expect(read(given)).toEqual(refusal);
});

test('what looks like HTML is a title like any other', () => {
  expect(read(course({ title: '<img src=x onerror=alert(1)>' }))).toMatchObject({ unknown: [] });
});
