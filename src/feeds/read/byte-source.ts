/** Where bytes come from: anything that gives them piece by piece. */

/**
 * Bytes, piece by piece: a stream of a browser or of Node, a generator, an array. Text is taken as UTF-8.
 *
 * @category feeds
 */
export type ByteSource =
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>
  | {
      /** Gives a reader, as the stream of a `fetch` does. */
      readonly getReader: () => ByteReader
    }

/** What the `getReader` of a web stream gives. */
export interface ByteReader {
  /** The next piece. */
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | string | undefined }>
  /** Closes the stream early. */
  readonly cancel: (reason?: unknown) => Promise<void>
}

/**
 * The pieces of a source. The source is closed when the reading stops early, or when `signal` aborts it; then the reason of
 * the signal is thrown.
 */
export async function* pieces(source: ByteSource, signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder()
  const { next, close } = open(source)
  const aborted = whenAborted(signal)
  let done = false
  let waiting = false
  try {
    for (;;) {
      signal?.throwIfAborted()
      waiting = true
      const result = await (aborted === undefined ? next() : aborted.race(next()))
      waiting = false
      if (result.done === true) break
      yield typeof result.value === 'string' ? encoder.encode(result.value) : (result.value as Uint8Array)
    }
    done = true
  } finally {
    aborted?.forget()
    // A generator that still waits for its own source cannot be closed before that answers, which may be never.
    if (!done) await (waiting ? closeLater(close) : close())
  }
}

const closeLater = (close: Opened['close']): void => {
  close().catch(() => undefined)
}

interface Opened {
  readonly next: () => Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>
  readonly close: () => Promise<unknown>
}

const open = (source: ByteSource): Opened => {
  if (Symbol.asyncIterator in source) {
    const iterator = source[Symbol.asyncIterator]()
    return { next: () => iterator.next(), close: async () => iterator.return?.() }
  }
  if (Symbol.iterator in source) {
    const iterator = source[Symbol.iterator]()
    return { next: () => Promise.resolve(iterator.next()), close: () => Promise.resolve(iterator.return?.()) }
  }
  const reader = source.getReader()
  return { next: () => reader.read(), close: () => reader.cancel() }
}

/** Lets promises lose a race against a signal, with one listener for all of them. */
const whenAborted = (signal: AbortSignal | undefined) => {
  if (signal === undefined) return undefined
  let stop: (reason: unknown) => void = () => undefined
  const listener = (): void => stop(signal.reason)
  signal.addEventListener('abort', listener)
  return {
    race: <A>(promise: Promise<A>): Promise<A> =>
      new Promise((resolve, reject) => {
        stop = reject
        promise.then(resolve, reject)
      }),
    forget: () => signal.removeEventListener('abort', listener),
  }
}
