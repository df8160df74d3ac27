import { runChecks } from './setup/checks.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runScript } from './setup/machine.mjs'
import { createProgress } from './setup/progress.mjs'

await runScript(async () => {
  const progress = createProgress()
  await ensureDependencies(progress)
  const { passed, failed } = await runChecks(progress, { withArchitecture: true })
  progress.say(`${passed} checks passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
