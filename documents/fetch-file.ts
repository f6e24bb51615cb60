/**
 * Why nothing came, or not all of it. `refused`: the server wants another to ask. `silent`: it stopped in the middle. `gone`: a file isn't
 * where it lay when it was chosen, or is another by now.
 */
export type FetchFailure = 'gone' | 'network' | 'refused' | 'missing' | 'server' | 'too-large' | 'silent';

export class FetchProblem extends Error {
  readonly why: FetchFailure;

  constructor(why: FetchFailure, detail: string) {
    super(detail);
    this.name = 'FetchProblem';
    this.why = why;
  }
}

/** In bytes. A larger file wouldn't fit into the page's memory beside PDF.js's own copy. */
const largest = 1 << 29;
/** A fetch is given up when the server has sent nothing for this many milliseconds. */
const longestSilence = 30_000;

/**
 * Fetches a file as a whole: a stream of the browser's can be read once, and the bytes are wanted for keeping.
 * @param onProgress hears how many bytes have come, and how many there are where the server says
 * @throws FetchProblem, or the signal's reason
 */
export async function fetchFile(
  address: string,
  onProgress: (loaded: number, all: number | undefined) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(new FetchProblem('silent', address)), longestSilence);
  };
  heard();
  try {
    const response = await fetch(address, {
      credentials: 'include',
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!response.ok) throw new FetchProblem(whyOf(response.status), `${response.status}`);
    const length = Number(response.headers.get('content-length'));
    // Content-Length is that of the compressed bytes where the response is compressed.
    const all = length > 0 && !response.headers.get('content-encoding') ? length : undefined;
    if ((all ?? 0) > largest) throw new FetchProblem('too-large', `${all} bytes`);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let loaded = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      heard();
      parts.push(part.value);
      loaded += part.value.length;
      if (loaded > largest) throw new FetchProblem('too-large', `${loaded} bytes`);
      onProgress(loaded, all);
    }
    return joined(parts, loaded);
  } catch (error) {
    if (signal.aborted || error instanceof FetchProblem) throw error;
    throw new FetchProblem('network', error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
    // The rest of the response isn't needed.
    silence.abort(new DOMException('done', 'AbortError'));
  }
}

function whyOf(status: number): FetchFailure {
  if (status === 401 || status === 403 || status === 407) return 'refused';
  return status === 404 || status === 410 ? 'missing' : 'server';
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
