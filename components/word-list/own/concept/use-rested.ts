import { useEffect, useState } from 'preact/hooks';

/** A value as it was when it last rested so long, in milliseconds: what takes time isn't done at each letter. */
export function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
