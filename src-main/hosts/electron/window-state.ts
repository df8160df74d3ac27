import { screen } from 'electron'
import type { BrowserWindow, Rectangle } from 'electron'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const stateSchema = z.object({
  bounds: z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int() }),
  isMaximized: z.boolean(),
})

/** Where the window stood last; in device-independent pixels. */
export type WindowState = z.infer<typeof stateSchema>

/** The state kept in the file, or null when there is none, or its place is on no screen any more. */
export function readWindowState(file: string): WindowState | null {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return screen.getAllDisplays().some(({ workArea }) => meets(workArea, state.bounds)) ? state : null
  } catch {
    // The first start, or a file cut short: the window opens in its usual place.
    return null
  }
}

/** Keeps the window's place in the file when it is closed. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(state))
  })
}

/** Enough of the window must be visible to take hold of it. */
function meets(area: Rectangle, bounds: Rectangle): boolean {
  const width = Math.min(area.x + area.width, bounds.x + bounds.width) - Math.max(area.x, bounds.x)
  const height = Math.min(area.y + area.height, bounds.y + bounds.height) - Math.max(area.y, bounds.y)
  return width >= 100 && height >= 100
}
