import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchLoopback } from '../journeys/given/loopback-window.ts'
import { watchWindowTasks } from '../journeys/given/window-tasks.ts'
import { round, say } from './bench-measures.ts'

/** Turns of the wheel, each of so many pixels. */
const wheelTurns = 120
const wheelStep = 1200
/** Frames in which the bar is drawn from one end of the list to the other, and back. */
const dragFrames = 240

/** How a stretch of scrolling went, in milliseconds. */
interface Scrolled {
  readonly frames: number
  /** Between two frames. */
  readonly longestFrame: number
  readonly slowFrames: number
  /** From the end of scrolling until the rows in view were filled. */
  readonly filledAfter: number
}

/**
 * The built program in a real window over the corpus at `path`: how soon the library can be used, and whether it scrolls smoothly.
 * The bar is drawn by setting where the list stands, once a frame: a window without a screen shows no bar to take hold of.
 */
export async function benchWindow(path: string, reportCount: number): Promise<void> {
  console.log(`\nWindow: library of ${reportCount} reports`)
  if (!existsSync(path))
    throw new Error(`there is no corpus of ${reportCount} reports: search it in the same run, or keep it with --corpora`)
  const dataFolder = mkdtempSync(join(tmpdir(), 'duizhao-bench-window-'))
  const window = await launchLoopback({ args: [path], dataFolder, locale: 'zh-CN' })
  try {
    const { page } = window
    const rowsAfter = await waitForRows(page)
    say(
      'window: host started with its corpus, first rows in the page',
      `${round(window.hostStartedIn)} + ${round(rowsAfter)} = ${round(window.hostStartedIn + rowsAfter)} ms`,
      '< 1,500 ms at 100,000',
    )
    await waitForBackup(dataFolder)
    await sayScrolling(page, 'window: scroll by wheel', () => wheel(page))
    await sayScrolling(page, 'window: draw the bar through the whole list', () => drag(page))
  } finally {
    await window.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** Milliseconds from the page's begin until its first row says something. */
async function waitForRows(page: Page): Promise<number> {
  const filled = await page.waitForFunction(() => {
    const row = document.querySelector('[role=grid] [data-index="0"]')
    return row !== null && (row.textContent ?? '').trim() !== '' ? performance.now() : null
  })
  return (await filled.jsonValue()) ?? 0
}

/** A large corpus is copied when it is opened; that is waited for, so that it disturbs no frame. */
async function waitForBackup(dataFolder: string): Promise<void> {
  const names = () => readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
  while (!names().some((name) => name.endsWith('.open.duizhao'))) await new Promise((done) => setTimeout(done, 200))
}

async function sayScrolling(page: Page, what: string, scroll: () => Promise<void>): Promise<void> {
  const endWatch = await watchWindowTasks(page)
  const endFrames = await watchFrames(page)
  await scroll()
  const { frames, longestFrame, slowFrames, filledAfter } = await endFrames()
  const { passed, worked } = await endWatch()
  say(
    what,
    `longest frame ${round(longestFrame)} ms, ${slowFrames} of ${frames} over 50 ms; longest task ${passed === 0 ? '< 50' : passed} ms, ${worked} ms at work`,
    'no frame over 50 ms at 100,000',
  )
  say('window: rows filled after scrolling', `${round(filledAfter)} ms`, '')
}

/** Notes when each frame is drawn, until the function given back is called; it then waits for the rows in view. */
async function watchFrames(page: Page): Promise<() => Promise<Scrolled>> {
  const watch = await page.evaluateHandle(() => {
    const times: number[] = []
    let isOver = false
    const note = (time: number) => {
      if (isOver) return
      times.push(time)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    const areFilled = () => {
      const rows = Array.from(document.querySelectorAll('[role=grid] [data-index]'))
      // A row that waits says nothing but dashes or dots.
      return rows.length > 0 && rows.every((row) => /[\p{L}\p{N}]{2}/u.test(row.textContent ?? ''))
    }
    return {
      async end() {
        isOver = true
        const begun = performance.now()
        while (!areFilled() && performance.now() - begun < 10_000) await new Promise((done) => setTimeout(done, 5))
        const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
        return {
          frames: gaps.length,
          longestFrame: Math.max(0, ...gaps),
          slowFrames: gaps.filter((gap) => gap > 50).length,
          filledAfter: performance.now() - begun,
        }
      },
    }
  })
  return () => watch.evaluate((handle) => handle.end())
}

async function wheel(page: Page): Promise<void> {
  const box = await page.locator('[role=grid]').first().boundingBox()
  if (box === null) throw new Error('the library is not in view')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let turn = 0; turn < wheelTurns; turn += 1) await page.mouse.wheel(0, wheelStep)
}

async function drag(page: Page): Promise<void> {
  await page.evaluate(async (frames) => {
    const within = [...document.querySelectorAll('[role=grid], [role=grid] *, :has(> [role=grid])')]
    const scroller = within.find((element) => element.scrollHeight > 2 * element.clientHeight && element.clientHeight > 100)
    if (scroller === undefined) throw new Error('the library does not scroll')
    const end = scroller.scrollHeight - scroller.clientHeight
    for (let frame = 0; frame <= 2 * frames; frame += 1) {
      scroller.scrollTop = (end * (frame <= frames ? frame : 2 * frames - frame)) / frames
      await new Promise((done) => requestAnimationFrame(done))
    }
    scroller.scrollTop = end / 2
  }, dragFrames)
}
