import { test as base } from '@playwright/test'
import type { Desk, DeskOptions, HostKind } from './desk.ts'
import { openDesk } from './desk.ts'

interface JourneyFixtures {
  /** The desk of this journey; closed at its end. */
  readonly desk: Desk
  /** How the desk is opened; set with `test.use({ deskOptions: … })`. */
  readonly deskOptions: DeskOptions
}

export interface JourneyOptions {
  /** The host that the project of playwright.config.ts goes through. */
  readonly hostKind: HostKind
}

/** A journey: written once, run through every host. */
export const test = base.extend<JourneyFixtures & JourneyOptions>({
  hostKind: ['loopback', { option: true }],
  deskOptions: [{}, { option: true }],
  desk: async ({ hostKind, deskOptions }, provide) => {
    const desk = await openDesk(hostKind, deskOptions)
    await provide(desk)
    await desk.close()
  },
})

export { expect } from '@playwright/test'
