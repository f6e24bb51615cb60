interface Props {
  name: string;
  value: string;
  choices: readonly string[];
  none: string;
  choose(value: string): void;
}

/** One of the field's own words, which stay Swedish, or none. */
export function FieldChoice({ name, value, choices, none, choose }: Props) {
  return (
    <label class="labelled">
      <span>{name}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice} lang="sv">
            {choice.charAt(0).toUpperCase() + choice.slice(1)}
          </option>
        ))}
      </select>
    </label>
  );
}
