import { ensureBrowser } from './setup/browser.mjs'
import { ensureBuild } from './setup/build.mjs'
import { runChecks } from './setup/checks.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { findElectron } from './setup/electron.mjs'
import { hasDisplay, runScript } from './setup/machine.mjs'
import { createProgress } from './setup/progress.mjs'
import { runJourneys, runVitest, sum } from './setup/test-run.mjs'

/** Everything: set-up, checks, tests of core and contract, and the journeys through both windows. */
await runScript(async () => {
  const progress = createProgress()
  await ensureDependencies(progress)
  const browser = await ensureBrowser(progress)
  await ensureBuild(progress)

  const counts = []
  progress.say('\n══ Checks')
  counts.push(await runChecks(progress, { withArchitecture: false }))
  progress.say('\n══ Unit, contract, migration and architecture tests')
  counts.push(await runVitest())
  progress.say('\n══ Journeys through the loopback host')
  counts.push(await runJourneys('loopback', { browser }))
  progress.say(`\n══ Journeys through ${electronInUse()}`)
  counts.push(await runJourneys('electron', { browser }))

  const { passed, failed, skipped } = sum(counts)
  progress.say(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0 ? 0 : 1
})

function electronInUse() {
  if (findElectron() !== null && hasDisplay()) return 'the Electron host: the real Electron binary'
  return 'the Electron host: the built main and preload bundles on the Electron double over Chromium (no Electron binary or no display here)'
}
