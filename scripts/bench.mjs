import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { projectNode, root, run, runScript } from './setup/machine.mjs'
import { createProgress } from './setup/progress.mjs'

/** Measures the budgets: `npm run bench [-- --reports N]`. */
await runScript(async () => {
  await ensureDependencies(createProgress(process.stderr))
  const { code } = await run(projectNode(), [join(root, 'tests', 'bench', 'bench.ts'), ...process.argv.slice(2)], {
    output: 'inherit',
  })
  return code
})
