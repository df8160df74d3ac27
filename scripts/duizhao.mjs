import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { callersFolder, projectNode, root, runInOurPlace, runScript } from './setup/machine.mjs'
import { createProgress } from './setup/progress.mjs'

/** The command line: stdout is the command's own, so what has to be set up first speaks on stderr. */
await runScript(async () => {
  const progress = createProgress(process.stderr)
  await ensureDependencies(progress)
  await ensureBuild(progress)
  const args = [join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)]
  return runInOurPlace(projectNode(), args, { cwd: callersFolder('duizhao') })
})
