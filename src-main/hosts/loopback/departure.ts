/** How long a window may be gone, as while it reloads, before the host follows it; in milliseconds. */
const patience = 15_000

/** Tells when the last window has gone for good. */
export interface Departure {
  /** To be called whenever the number of connected windows changes. */
  seeWindows(count: number): void
  stop(): void
}

/** Calls `leave` once the last window has been gone for a while; never before the first one has come. */
export function watchForDeparture(leave: () => void, wait: number = patience): Departure {
  let timer: NodeJS.Timeout | null = null
  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  return {
    seeWindows(count) {
      stop()
      if (count === 0) timer = setTimeout(leave, wait)
    },
    stop,
  }
}
