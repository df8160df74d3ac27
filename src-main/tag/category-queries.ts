import type { z } from 'zod'
import type { tagOperations } from '../../src-shared/contract/tag-operations.ts'
import type { Category } from '../../src-shared/domain/category.ts'
import type { CategoryId } from '../../src-shared/domain/ids.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { oneOf, sql } from '../corpus/sql.ts'

export type NewCategory = z.output<(typeof tagOperations)['tag.addCategory']['input']>
export type CategoryChanges = z.output<(typeof tagOperations)['tag.editCategory']['input']>['changes']

interface CategoryRow extends Omit<Category, 'archived'> {
  readonly archived: 0 | 1
}

/** The codebook in reading order: each category before those below it, siblings by ordinal. */
export function listCategories(corpus: ReadableCorpus): Category[] {
  const rows = corpus.all<CategoryRow>(sql`
    SELECT category.*, (SELECT count(*) FROM tag JOIN report ON report.id = tag.report AND report.presence = 'present'
      WHERE tag.category = category.id) AS tagCount
    FROM category ORDER BY ordinal, key`)
  const categories = rows.map(({ archived, ...row }) => ({ ...row, archived: archived === 1 }))
  const byParent = Map.groupBy(categories, ({ parent }) => parent)
  const below = (parent: CategoryId | null): Category[] =>
    (byParent.get(parent) ?? []).flatMap((category) => [category, ...below(category.id)])
  return below(null)
}

/** Fails with `not_found`. */
export function findCategory(corpus: ReadableCorpus, category: CategoryId): Category {
  const found = listCategories(corpus).find(({ id }) => id === category)
  if (found === undefined) throw new Failed('not_found', 'category', category)
  return found
}

/** What a category is called; quick, for deeds that need no more. Fails with `not_found`. */
export function findCategoryName(corpus: ReadableCorpus, category: CategoryId): string {
  const found = corpus.get<{ name: string }>(sql`SELECT name FROM category WHERE id = ${category}`)
  if (found === undefined) throw new Failed('not_found', 'category', category)
  return found.name
}

/** Each category with its ancestor at the top; quick, without counting tags. */
export function findTopCategories(corpus: ReadableCorpus): Map<CategoryId, Pick<Category, 'id' | 'name' | 'colour'>> {
  const rows = corpus.all<Pick<Category, 'id' | 'name' | 'colour'> & { readonly below: CategoryId }>(sql`
    WITH RECURSIVE tree (below, top) AS (
      SELECT id, id FROM category WHERE parent IS NULL
      UNION ALL SELECT category.id, top FROM category JOIN tree ON category.parent = tree.below)
    SELECT below, id, name, colour FROM tree JOIN category ON category.id = top`)
  return new Map(rows.map(({ below, ...top }) => [below, top]))
}

/** The category and all below it. */
export function listCategoryAndBelow(corpus: ReadableCorpus, category: CategoryId): CategoryId[] {
  return corpus
    .all<{ id: CategoryId }>(
      sql`
      WITH RECURSIVE below (id) AS (
        SELECT id FROM category WHERE id = ${category}
        UNION SELECT category.id FROM category JOIN below ON category.parent = below.id)
      SELECT id FROM below`,
    )
    .map(({ id }) => id)
}

/** The category that has this key or this shortcut, other than `except`. */
export function findCategoryBy(
  corpus: ReadableCorpus,
  what: { readonly key: string } | { readonly shortcut: string },
  except: CategoryId | null,
): { readonly id: CategoryId; readonly name: string } | undefined {
  const condition = 'key' in what ? sql`key = ${what.key}` : sql`shortcut = ${what.shortcut} AND archived = 0`
  return corpus.get(sql`SELECT id, name FROM category WHERE ${condition} AND id IS NOT ${except}`)
}

export function insertCategory(corpus: WritableCorpus, category: Omit<Category, 'tagCount' | 'archived'>): void {
  corpus.run(sql`
    INSERT INTO category (id, key, parent, ordinal, name, definition, include, exclude, example, colour, shortcut)
    VALUES (${category.id}, ${category.key}, ${category.parent}, ${category.ordinal}, ${category.name}, ${category.definition},
      ${category.include}, ${category.exclude}, ${category.example}, ${category.colour}, ${category.shortcut})`)
}

export function updateCategory(corpus: WritableCorpus, category: Category): void {
  corpus.run(sql`
    UPDATE category SET name = ${category.name}, definition = ${category.definition}, include = ${category.include},
      exclude = ${category.exclude}, example = ${category.example}, colour = ${category.colour}, shortcut = ${category.shortcut},
      archived = ${category.archived ? 1 : 0}
    WHERE id = ${category.id}`)
}

/** Puts the category at `ordinal` below `parent`; only rows that change are written. */
export function placeCategory(
  corpus: WritableCorpus,
  category: CategoryId,
  place: { parent: CategoryId | null; ordinal: number },
): void {
  corpus.run(sql`UPDATE category SET parent = ${place.parent}, ordinal = ${place.ordinal}
    WHERE id = ${category} AND (parent IS NOT ${place.parent} OR ordinal <> ${place.ordinal})`)
}

export function deleteCategories(corpus: WritableCorpus, categories: readonly CategoryId[]): void {
  corpus.run(sql`DELETE FROM category WHERE id IN ${oneOf(categories)}`)
}

/** How many tags of present reports the categories have, and in how many reports. */
export function countTagsOf(corpus: ReadableCorpus, categories: readonly CategoryId[]): { tags: number; reports: number } {
  const counts = corpus.get<{ tags: number; reports: number }>(sql`
    SELECT count(*) AS tags, count(DISTINCT tag.report) AS reports
    FROM tag JOIN report ON report.id = tag.report AND report.presence = 'present' WHERE tag.category IN ${oneOf(categories)}`)
  return counts ?? { tags: 0, reports: 0 }
}
