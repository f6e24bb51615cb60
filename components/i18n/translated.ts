/** What a table of Swedish words asks of the same table in either language. */
export type Spoken<T> = T extends (...given: infer G) => string
  ? (...given: G) => string
  : T extends string
    ? string
    : T extends string[]
      ? string[]
      : { [K in keyof T]: Spoken<T[K]> };
