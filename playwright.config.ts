import { defineConfig } from '@playwright/test'
import type { JourneyOptions } from './tests/journeys/given/journey.ts'

export default defineConfig<JourneyOptions>({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  // Each journey has a browser and a host of its own; two cores carry one of them well.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  projects: [
    { name: 'loopback', use: { hostKind: 'loopback' } },
    { name: 'electron', use: { hostKind: 'electron' } },
  ],
})
