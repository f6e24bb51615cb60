import { describe, expect, test, vi } from 'vitest';
import { PageTooLarge } from '../../../../../documents/pdf/file/limits.ts';
import type { PdfReading } from '../../../../../documents/pdf/reading/read-page.ts';
import { type OpenedPdf, TimedReader } from '../../../../../documents/pdf/reading/timed-reader.ts';

const limits = { slowAfter: 30, givenUpAfter: 90, slowPages: 2 };
const never = new Promise<string>(() => {});

/** Opens as often as it is asked to, or no more than so many times, and keeps which have been ended. */
function openings(times: number) {
  const ended: number[] = [];
  let count = 0;
  const open = async (): Promise<OpenedPdf> => {
    if (count === times) throw new Error('no more');
    const number = count++;
    return { reading: { number } as unknown as PdfReading, end: () => ended.push(number) };
  };
  return { open, ended };
}

async function toldOf(
  answers: Record<number, (opening: number) => Promise<string>>,
  pages: number,
  { mayBeLate = true, times = Number.POSITIVE_INFINITY } = {},
) {
  const { open, ended } = openings(times);
  const reader = new TimedReader(await open(), open, limits);
  const told: string[] = [];
  let page = 0;
  const next = () => (page < pages ? ++page : undefined);
  const readOne = async (reading: PdfReading, asked: number) => {
    const { number } = reading as unknown as { number: number };
    return (await answers[asked]?.(number)) ?? `in ${number}`;
  };
  for await (const one of reader.each(next, readOne, mayBeLate)) {
    told.push(`${one.page} ${one.is}${one.is === 'slow' ? '' : ` ${one.is === 'read' ? one.result : one.why}`}`);
  }
  reader.end();
  return { told, ended };
}

const later = (milliseconds: number) => new Promise<string>((resolve) => setTimeout(resolve, milliseconds, 'late'));

describe('pages that take long', () => {
  test('the others are read in another PDF.js; what never comes is told, and its PDF.js is ended', async () => {
    const { told, ended } = await toldOf({ 2: () => never }, 4);
    expect(told).toEqual(['1 read in 0', '2 slow', '3 read in 1', '4 read in 1', '2 unread slow']);
    expect(ended).toEqual([0, 1]);
  });

  test('what comes late is told as read', async () => {
    const { told, ended } = await toldOf({ 1: () => later(60) }, 2);
    expect(told).toEqual(['1 slow', '2 read in 1', '1 read late']);
    expect(ended).toEqual([0, 1]);
  });

  test('where what comes late is of no use, nothing is waited for', async () => {
    const { told, ended } = await toldOf({ 1: () => never }, 2, { mayBeLate: false });
    expect(told).toEqual(['1 unread slow', '2 read in 1']);
    expect(ended).toEqual([0, 1]);
  });

  test('after so many the rest isn’t tried', async () => {
    const { told } = await toldOf({ 1: () => never, 2: () => never }, 4);
    expect(told.toSorted()).toEqual([
      '1 slow',
      '1 unread slow',
      '2 slow',
      '2 unread slow',
      '3 unread skipped',
      '4 unread skipped',
    ]);
  });

  test('where it can’t be opened again the rest is unread for that', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { told } = await toldOf({ 1: () => later(60) }, 3, { times: 1 });
    expect(told).toEqual(['1 slow', '2 unread not-reopened', '3 unread not-reopened', '1 read late']);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  test.each<[string, Error]>([
    ['too-large', new PageTooLarge('')],
    ['locked', new Error('unsupported encryption')],
    ['damaged', new Error('Page dictionary kid reference points to wrong type of object.')],
  ])('what fails is told with its reason: %s', async (why, error) => {
    const { told } = await toldOf({ 1: () => Promise.reject(error) }, 2);
    expect(told).toEqual([`1 unread ${why}`, '2 read in 0']);
  });
});
