/** A file that is no workbook, or a damaged one. `cause` has the detail, or the package's own error. */
export class BrokenWorkbook extends Error {
  constructor(cause?: unknown) {
    super('Filen är ingen Excelfil (.xlsx), eller skadad. Spara om den som .xlsx i programmet som den kommer från.', {
      cause,
    });
  }
}
