import { readFileSync } from 'node:fs'

declare global {
  interface Window {
    /** What the double keeps in its page. */
    electronDouble: {
      /** The paths of files that a test drops, by their names. */
      readonly paths: Record<string, string>
      hear(channel: string, message: unknown): void
    }
    electronDoubleInvoke(channel: string, message: unknown): Promise<unknown>
  }
}

/** The built preload, wrapped so that it finds the double's `require('electron')`, for pages at `origin` alone. */
export function preloadScript(preloadFile: string, origin: string): string {
  return `if (location.href.startsWith(${JSON.stringify(origin)})) {
  const require = (${requireElectron.toString()})()
  const module = { exports: {} }
  ;(function (exports, require, module) {
${readFileSync(preloadFile, 'utf8')}
  })(module.exports, require, module)
}`
}

/** Runs in the page, as text: it may use nothing from outside itself. */
function requireElectron(): (name: string) => unknown {
  const listeners = new Map<string, Set<(event: unknown, message: unknown) => void>>()
  const paths: Record<string, string> = {}
  window.electronDouble = {
    paths,
    hear: (channel, message) => listeners.get(channel)?.forEach((listener) => listener({}, message)),
  }

  /** As the context bridge does: functions are wrapped, objects copied, and what cannot be copied throws. */
  const carry = (value: unknown): unknown => {
    if (typeof value === 'function') return (...given: unknown[]) => carry(value(...given.map(carry)))
    if (value instanceof Promise) return value.then(carry)
    if (value instanceof File) return value
    if (Array.isArray(value)) return value.map(carry)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, carry(part)]))
  }

  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) =>
        Object.defineProperty(window, name, { value: Object.freeze(carry(api)), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel: string, message: unknown) => window.electronDoubleInvoke(channel, structuredClone(message)),
      on(channel: string, listener: (event: unknown, message: unknown) => void) {
        const hearing = listeners.get(channel) ?? new Set()
        listeners.set(channel, hearing.add(listener))
      },
      off: (channel: string, listener: (event: unknown, message: unknown) => void) => listeners.get(channel)?.delete(listener),
    },
    webUtils: { getPathForFile: (file: File) => paths[file.name] ?? '' },
  }
  return (name) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`)
    return electron
  }
}
