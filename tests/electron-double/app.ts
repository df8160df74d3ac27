import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { takeInstanceLock } from './instance-lock.ts'

interface Quittable {
  close(): void
}

const paths = new Map<string, string>()
const windows = new Set<Quittable>()

/** An event whose listeners may forbid what follows. */
class PreventableEvent {
  isPrevented = false
  preventDefault(): void {
    this.isPrevented = true
  }
}

class App extends EventEmitter {
  readonly isPackaged = false

  setPath(name: string, path: string): void {
    mkdirSync(path, { recursive: true })
    paths.set(name, path)
  }

  getPath(name: string): string {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`the double knows no path ${name}`)
    return path
  }

  getLocale(): string {
    return process.env['DUIZHAO_DOUBLE_LOCALE'] ?? 'zh-CN'
  }

  requestSingleInstanceLock(handedOver: unknown): boolean {
    return takeInstanceLock(this.getPath('userData'), handedOver, (message) => {
      this.emit('second-instance', {}, [], '', message)
    })
  }

  /** As in Electron: not before the main module has been evaluated. */
  whenReady(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve))
  }

  quit(): void {
    if (windows.size > 0) {
      for (const window of windows) window.close()
      return
    }
    const event = new PreventableEvent()
    this.emit('will-quit', event)
    if (!event.isPrevented) this.exit(0)
  }

  exit(code: number): void {
    process.exit(code)
  }

  addWindow(window: Quittable): void {
    windows.add(window)
  }

  removeWindow(window: Quittable): void {
    windows.delete(window)
    if (windows.size === 0) this.emit('window-all-closed')
  }
}

export const app = new App()

process.on('SIGTERM', () => app.quit())
process.on('SIGINT', () => app.quit())
