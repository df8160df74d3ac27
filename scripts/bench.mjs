import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { projectNode, root, run, runScript } from './setup/machine.mjs'
import { createProgress } from './setup/progress.mjs'

/**
 * Measures the budgets: `npm run bench [-- --reports N] [--search 1000,10000,100000] [--only import|search|window] [--corpora FOLDER]`.
 * The window is that of the built program.
 */
await runScript(async () => {
  const progress = createProgress(process.stderr)
  await ensureDependencies(progress)
  await ensureBuild(progress)
  const { code } = await run(projectNode(), [join(root, 'tests', 'bench', 'bench.ts'), ...process.argv.slice(2)], {
    output: 'inherit',
  })
  return code
})
