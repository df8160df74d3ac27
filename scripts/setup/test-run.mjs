import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, projectNode, root, run } from './machine.mjs'

/** How many tests passed, failed and were skipped. */
const nothingRun = { passed: 0, failed: 0, skipped: 0 }

export function sum(counts) {
  const add = (key) => counts.reduce((total, count) => total + (count[key] ?? 0), 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}

/** Runs the tests below the core and its contract; `filters` narrow them to paths. */
export function runVitest(filters = []) {
  const file = reportFile('vitest')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters]
  return runAndCount('vitest/vitest.mjs', args, file, {}, (report) => ({
    passed: report.numPassedTests,
    // A file that cannot be loaded has no tests, and is a failure all the same.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }))
}

/** Runs the journeys through one host, `loopback` or `electron`; `filters` narrow them to paths. */
export function runJourneys(project, { browser, filters = [] }) {
  const file = reportFile(`journeys-${project}`)
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(browser === null ? {} : { DUIZHAO_BROWSER: browser }) }
  const args = ['test', `--project=${project}`, '--reporter=list,json', ...filters]
  return runAndCount('@playwright/test/cli.js', args, file, env, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))
}

async function runAndCount(tool, args, file, env, countsOf) {
  const { code } = await run(projectNode(), [join(root, 'node_modules', tool), ...args], { env })
  const counts = existsSync(file) ? countsOf(JSON.parse(readFileSync(file, 'utf8'))) : nothingRun
  const isUnexplained = code !== 0 && counts.failed === 0
  return isUnexplained ? { ...counts, failed: 1 } : counts
}

function reportFile(name) {
  mkdirSync(cacheFolder, { recursive: true })
  const file = join(cacheFolder, `${name}.json`)
  rmSync(file, { force: true })
  return file
}
