import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { projectNode, root, run, runScript } from './setup/machine.mjs'
import { createProgress } from './setup/progress.mjs'

/** Holds what intake finds against a hand-made gold file: `npm run evaluate [-- --reports DIR --gold FILE --json]`. */
await runScript(async () => {
  await ensureDependencies(createProgress(process.stderr))
  const { code } = await run(projectNode(), [join(root, 'tests', 'evaluation', 'evaluate.ts'), ...process.argv.slice(2)], {
    output: 'inherit',
  })
  return code
})
