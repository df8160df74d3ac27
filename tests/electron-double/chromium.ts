/** The installed Chromium that tests use; DUIZHAO_BROWSER names another. */
export function browserPath(): string {
  return process.env['DUIZHAO_BROWSER'] ?? '/usr/bin/chromium'
}

/** Chromium as tests use it: nothing of the network, no first-run questions, and able to run as root. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const
