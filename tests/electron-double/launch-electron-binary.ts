import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'
import type { ElectronWindow, LaunchRequest } from './launch-electron-double.ts'

const root = resolve(import.meta.dirname, '..', '..')
const electronFolder = join(root, 'node_modules', 'electron')

/** The path of Electron's binary where it is installed and can show a window here, else null. */
export function findElectronBinary(): string | null {
  const note = join(electronFolder, 'path.txt')
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY'])
  if (!hasDisplay || !existsSync(note)) return null
  const path = join(electronFolder, 'dist', readFileSync(note, 'utf8'))
  return existsSync(path) ? path : null
}

/** Runs the built bundles in the real Electron. */
export async function launchElectronBinary(executablePath: string, request: LaunchRequest): Promise<ElectronWindow> {
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath,
    args: [...flags, `--lang=${request.locale}`, root, `--data=${request.dataFolder}`, ...request.args],
    cwd: root,
  })
  const page = await electron.firstWindow()
  return {
    page,
    async answerDialog(paths) {
      await electron.evaluate(({ dialog }, picked) => {
        const [first = ''] = picked
        dialog.showOpenDialog = () => Promise.resolve({ canceled: picked.length === 0, filePaths: [...picked] })
        dialog.showSaveDialog = () => Promise.resolve({ canceled: picked.length === 0, filePath: first })
      }, paths)
    },
    async chooseMenu(command) {
      await electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command)
    },
    // Electron knows the paths of dropped files by itself.
    knowPaths: () => Promise.resolve(),
    async kill() {
      const ended = new Promise((done) => electron.process().once('exit', done))
      electron.process().kill('SIGKILL')
      await ended
    },
    close: () => electron.close(),
  }
}
