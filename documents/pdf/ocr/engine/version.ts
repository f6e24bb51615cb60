/** Engine, its data, and the number of our rules: to be raised whenever the same picture would be read otherwise. */
export const engineVersion = 'tesseract.js-core 7.0.0, swe 4.0.0_best_int, 2';
