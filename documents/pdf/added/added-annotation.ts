/** An annotation as PDF.js reports it, with the fields that are read here. PDF.js has no type for it. */
export interface Annotation {
  annotationType: number;
  annotationFlags: number;
  pageIndex: number;
  rect: readonly [number, number, number, number];
  rotation?: number;
  hasAppearance?: boolean;
  fieldType?: string;
  fieldValue?: unknown;
  password?: boolean;
  multiLine?: boolean;
  options?: readonly { exportValue?: string | null; displayValue?: string | null }[];
  contentsObj?: { str?: string };
  defaultAppearanceData?: { fontSize?: number };
  /** The lines of what is drawn, and where the last of them begins from the rectangle's lower left corner. */
  textContent?: readonly string[];
  textPosition?: readonly [number, number];
  oc?: unknown;
}

/** PDF.js's AnnotationType. */
export const kinds = { freeText: 3, widget: 20 };

export const isField = ({ annotationType }: Annotation): boolean => annotationType === kinds.widget;
