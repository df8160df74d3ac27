import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchForDeparture } from '../../../src-main/hosts/loopback/departure.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the host leaves some seconds after the last window, but not while one reloads', () => {
  const leave = vi.fn<() => void>()
  const departure = watchForDeparture(leave, 15_000)
  vi.advanceTimersByTime(60_000)
  // No window has come yet.
  expect(leave).not.toHaveBeenCalled()

  departure.seeWindows(1)
  departure.seeWindows(0)
  vi.advanceTimersByTime(14_000)
  departure.seeWindows(1)
  vi.advanceTimersByTime(60_000)
  // The window came back.
  expect(leave).not.toHaveBeenCalled()

  departure.seeWindows(0)
  vi.advanceTimersByTime(15_000)
  expect(leave).toHaveBeenCalledOnce()
})
