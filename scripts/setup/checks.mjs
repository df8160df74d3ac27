import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { projectNode, root, run } from './machine.mjs'

/** The rooms with code; tools that walk folders are told them, so that they stay out of everything else. */
const rooms = ['src-main', 'src-renderer', 'src-shared', 'tests'].filter((room) => existsSync(join(root, room)))

/** Each check: its name, and the tool's script in node_modules with its arguments. */
const checks = [
  { name: 'format', tool: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'types: shared', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.shared.json', '--noEmit'] },
  { name: 'types: main', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.main.json', '--noEmit'] },
  { name: 'types: renderer', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.renderer.json', '--noEmit'] },
  { name: 'types: tests', tool: 'typescript/bin/tsc', args: ['-p', 'tsconfig.tests.json', '--noEmit'] },
  { name: 'lint', tool: 'oxlint/bin/oxlint', args: ['--type-aware', ...rooms] },
  { name: 'dead code', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
]

const architecture = { name: 'architecture', tool: 'vitest/vitest.mjs', args: ['run', 'tests/architecture'] }

/**
 * Runs all checks, a few at a time, and shows each result; then what the failed ones said. Gives back
 * how many passed and failed. The architecture tests are left out where the whole of the tests follows.
 */
export async function runChecks(progress, { withArchitecture }) {
  const waiting = (withArchitecture ? [...checks, architecture] : checks).values()
  const failures = []
  let passed = 0
  const work = async () => {
    for (const check of waiting) {
      const { isPassed, seconds, text } = await runCheck(check)
      progress.say(`${isPassed ? '✓' : '✗'} ${check.name} (${seconds} s)`)
      if (isPassed) passed += 1
      else failures.push({ check, text })
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
  for (const { check, text } of failures) progress.say(`\n── ${check.name} ──\n${text.trim()}\n`)
  return { passed, failed: failures.length }
}

async function runCheck({ tool, args }) {
  const begun = Date.now()
  const { code, text } = await run(projectNode(), [join(root, 'node_modules', tool), ...args], { output: 'collect' })
  return { isPassed: code === 0, seconds: ((Date.now() - begun) / 1000).toFixed(1), text }
}
