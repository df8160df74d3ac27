import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateReport } from './generate-report.ts'

/** Writes the generated reports `from` up to `to` into a new folder. In a process of its own, so that its memory is not taken for the program's. */
const [folder = '', from, to] = process.argv.slice(2)
mkdirSync(folder)
for (let number = Number(from); number < Number(to); number += 1)
  writeFileSync(join(folder, `${number}.txt`), generateReport(number))
