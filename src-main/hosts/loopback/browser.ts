import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
] as const

/** True where a window can be shown at all. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])
}

/** The path of an installed browser of the Chromium family, or null. DUIZHAO_BROWSER names one first. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['DUIZHAO_BROWSER']
  const places = [...(named === undefined ? [] : [named]), ...usualPlaces(env)]
  return places.find((place) => isRunnable(place)) ?? null
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
  }
  return (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not to be run by us.
    return false
  }
}

/**
 * The surroundings of a browser: where the system names no character set, as for programs that a service starts, Chromium cannot read
 * dropped files with Chinese names.
 */
export function browserEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const named = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  return /utf-?8/i.test(named) ? env : { ...env, LC_ALL: 'C.UTF-8' }
}

/** A window to open: the browser's path, the address, and a folder for the browser's own data. */
export interface BrowserWindowRequest {
  readonly browser: string
  readonly address: string
  readonly profileFolder: string
  /** Hears when the browser's process has ended, with its exit code. */
  onExit(code: number | null): void
}

/** Opens the address as a window without tabs; gives back how to close the browser. */
export function openBrowserWindow(request: BrowserWindowRequest): () => void {
  const flags = [
    `--app=${request.address}`,
    `--user-data-dir=${request.profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=Translate',
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  const child = spawn(request.browser, flags, { stdio: 'ignore', env: browserEnvironment() })
  child.once('error', () => request.onExit(1))
  child.once('exit', (code) => request.onExit(code))
  return () => {
    if (child.exitCode === null) child.kill()
  }
}
