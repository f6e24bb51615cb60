import './choice.css';

interface Props<T extends string> {
  name: string;
  legend: string;
  values: readonly T[];
  labels: Record<T, string>;
  chosen: T;
  choose(value: T): Promise<void>;
}

/** One of a few. */
export function Choice<T extends string>({ name, legend, values, labels, chosen, choose }: Props<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="row">
          <input type="radio" name={name} checked={value === chosen} onChange={() => void choose(value)} />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  );
}
