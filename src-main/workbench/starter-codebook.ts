import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { starterCategorySchema, type StarterCategory } from '../../src-shared/domain/category.ts'

/** The sixteen measure categories that a new corpus begins with, from the program's resources. */
export function readStarterCodebook(resources: string): StarterCategory[] {
  return z.array(starterCategorySchema).parse(JSON.parse(readFileSync(join(resources, 'codebook', 'measures.json'), 'utf8')))
}
