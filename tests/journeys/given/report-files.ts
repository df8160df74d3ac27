import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestInfo } from '@playwright/test'

const root = resolve(import.meta.dirname, '..', '..', '..')
const realFolder = resolve(root, '..', 'shared', 'reports')
const sampleFolder = join(root, 'resources', 'sample')

/** The five real reports beside the project; where they are missing, five of the sample, and the test says so. */
export function givenReportFiles(testInfo: TestInfo): readonly string[] {
  if (existsSync(realFolder)) return filesOf(realFolder, /\.txt$/)
  const description = '../shared/reports is missing: this journey ran over five reports of resources/sample'
  testInfo.annotations.push({ type: 'sample instead of real reports', description })
  process.stdout.write(`  ${description}\n`)
  return filesOf(sampleFolder, /\.(txt|md|html)$/)
}

function filesOf(folder: string, wanted: RegExp): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => wanted.test(name))
    .toSorted()
  return names.slice(0, 5).map((name) => join(folder, name))
}
