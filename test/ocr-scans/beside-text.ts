import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type GreyPicture, greyFrom } from '../../documents/pdf/ocr/picture/grey-picture.ts';
import { randomOf } from './random.ts';

/** What stands on pages beside their text, and isn't text. */

type Draw = (context: SKRSContext2D, width: number, height: number, random: () => number) => void;

/** The picture with what `draw` adds to it, in its own pixels. */
function drawnOn({ width, height, pixels }: GreyPicture, draw: Draw, seed: number): GreyPicture {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  for (const [i, value] of pixels.entries()) image.data.set([value, value, value, 255], 4 * i);
  context.putImageData(image, 0, 0);
  draw(context, width, height, randomOf(seed));
  return greyFrom(width, height, (top, rows) => context.getImageData(0, top, width, rows).data);
}

/** A photograph over part of the page, in shares of its sides: sky, hills, trees and a house. */
export const withPhotograph = (picture: GreyPicture, seed: number, top = 0.58, bottom = 0.92): GreyPicture =>
  drawnOn(
    picture,
    (context, width, height, random) => {
      const [x, y, wide, high] = [0.11 * width, top * height, 0.78 * width, (bottom - top) * height];
      context.save();
      context.beginPath();
      context.rect(x, y, wide, high);
      context.clip();
      const sky = context.createLinearGradient(0, y, 0, y + high);
      sky.addColorStop(0, '#8899aa');
      sky.addColorStop(1, '#dde0d8');
      context.fillStyle = sky;
      context.fillRect(x, y, wide, high);
      for (let i = 0; i < 900; i++) {
        const depth = random();
        context.fillStyle = `rgb(${40 + 120 * random()}, ${60 + 90 * random()}, ${30 + 60 * random()})`;
        context.beginPath();
        const size = (0.01 + 0.05 * depth) * wide;
        context.ellipse(x + random() * wide, y + (0.4 + 0.6 * depth) * high, size, size * random(), 3 * random(), 0, 7);
        context.fill();
      }
      context.fillStyle = '#a05040';
      context.fillRect(x + 0.3 * wide, y + 0.35 * high, 0.3 * wide, 0.4 * high);
      context.fillStyle = '#222';
      for (let i = 0; i < 8; i++)
        context.fillRect(
          x + (0.32 + 0.07 * (i % 4)) * wide,
          y + (i < 4 ? 0.42 : 0.58) * high,
          0.03 * wide,
          0.09 * high,
        );
      context.restore();
    },
    seed,
  );

/** Notes by hand in the left margin, and a signature at the foot. */
export const withHandwriting = (picture: GreyPicture, seed: number): GreyPicture =>
  drawnOn(
    picture,
    (context, width, height, random) => {
      context.strokeStyle = '#2b3a78';
      context.lineWidth = width / 500;
      context.lineCap = 'round';
      for (let y = 0.15; y < 0.8; y += 0.16)
        scrawl(context, random, 0.015 * width, y * height, 0.075 * width, width / 110);
      scrawl(context, random, 0.5 * width, 0.955 * height, 0.3 * width, width / 45);
    },
    seed,
  );

function scrawl(
  context: SKRSContext2D,
  random: () => number,
  left: number,
  y: number,
  wide: number,
  size: number,
): void {
  context.beginPath();
  context.moveTo(left, y);
  for (let x = left; x < left + wide; x += size * (0.6 + random())) {
    const up = random() < 0.3 ? 2.2 : 1;
    context.bezierCurveTo(
      x,
      y - size * up,
      x + size,
      y - size * up * random(),
      x + size / 2,
      y + size * 0.4 * random(),
    );
  }
  context.stroke();
}

/** A round stamp with a pattern, and an oblong one with strokes, as over the upper right of a page that has been registered. */
export const withStamp = (picture: GreyPicture, seed: number): GreyPicture =>
  drawnOn(
    picture,
    (context, width, _, random) => {
      context.strokeStyle = 'rgba(120, 30, 60, 0.7)';
      context.lineWidth = width / 260;
      const [x, y, reach] = [0.86 * width, 0.06 * width, 0.045 * width];
      for (const share of [1, 0.8, 0.3]) {
        context.beginPath();
        context.arc(x, y, reach * share, 0, 7);
        context.stroke();
      }
      for (let i = 0; i < 24; i++) {
        const angle = (i * Math.PI) / 12 + 0.1 * random();
        context.beginPath();
        context.moveTo(x + 0.84 * reach * Math.cos(angle), y + 0.84 * reach * Math.sin(angle));
        context.lineTo(x + 0.96 * reach * Math.cos(angle), y + 0.96 * reach * Math.sin(angle));
        context.stroke();
      }
    },
    seed,
  );

/** Text on a coloured ground, a frame around the page, rules above and below, and the holes of a file in the margin. */
export const withGroundAndRules = (picture: GreyPicture): GreyPicture =>
  drawnOn(
    picture,
    (context, width, height) => {
      context.globalCompositeOperation = 'multiply';
      context.fillStyle = '#bcd7c4';
      context.fillRect(0.08 * width, 0.3 * height, 0.84 * width, 0.35 * height);
      context.globalCompositeOperation = 'source-over';
      context.strokeStyle = '#222';
      context.lineWidth = width / 500;
      context.strokeRect(0.04 * width, 0.03 * height, 0.92 * width, 0.94 * height);
      for (const y of [0.05, 0.955]) {
        context.beginPath();
        context.moveTo(0.08 * width, y * height);
        context.lineTo(0.92 * width, y * height);
        context.stroke();
      }
      context.fillStyle = '#111';
      for (const y of [0.43, 0.57]) {
        context.beginPath();
        context.arc(0.022 * width, y * height, 0.012 * width, 0, 7);
        context.fill();
      }
    },
    0,
  );
