import { categoryKeySchema, type Category, type StarterCategory } from '../../src-shared/domain/category.ts'
import type { CategoryId } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import {
  countTagsOf,
  deleteCategories,
  findCategory,
  findCategoryBy,
  insertCategory,
  listCategories,
  listCategoryAndBelow,
  placeCategory,
  updateCategory,
  type CategoryChanges,
  type NewCategory,
} from './category-queries.ts'
import { deleteTagsOf, moveTags } from './tag-queries.ts'

/** Given to categories made without a colour, in turn. Equal lightness and chroma in OKLCH. */
const defaultColours = ['#4d7fc4', '#c0653f', '#4c9a55', '#a160b8', '#b98a1f', '#2e9a9a', '#c7557f', '#7a8c2e']

/** Puts the starter codebook into an empty one, with its words in one language. Not undoable: the corpus begins with it. */
export function addStarterCodebook(corpus: WritableCorpus, starters: readonly StarterCategory[], language: Language): void {
  corpus.act({ label: 'corpus.create', subject: '', isUndoable: false }, () => {
    starters.forEach(({ key, colour, shortcut, words }, ordinal) => {
      insertCategory(corpus, { id: newCategoryId(corpus), key, parent: null, ordinal, colour, shortcut, ...words[language] })
    })
  })
}

/** Fails with `conflict` when the key or the shortcut is another category's, with `not_found` for an unknown parent. */
export function addCategory(corpus: WritableCorpus, given: NewCategory): Category {
  const parent = given.parent ?? null
  if (parent !== null) findCategory(corpus, parent)
  if (given.key !== undefined) refuseTaken(corpus, { key: given.key }, null)
  if (given.shortcut) refuseTaken(corpus, { shortcut: given.shortcut }, null)
  const id = newCategoryId(corpus)
  const siblings = listCategories(corpus).filter((category) => category.parent === parent)
  corpus.act({ label: 'tag.addCategory', subject: given.name }, () =>
    insertCategory(corpus, {
      id,
      key: given.key ?? freeKey(corpus, given.name),
      parent,
      ordinal: (siblings.at(-1)?.ordinal ?? -1) + 1,
      name: given.name,
      definition: given.definition ?? '',
      include: given.include ?? '',
      exclude: given.exclude ?? '',
      example: given.example ?? '',
      colour: given.colour ?? defaultColours[listCategories(corpus).length % defaultColours.length] ?? '#4d7fc4',
      shortcut: given.shortcut ?? null,
    }),
  )
  return findCategory(corpus, id)
}

/** Fails with `not_found`, or `conflict` when the shortcut is another category's. */
export function editCategory(corpus: WritableCorpus, category: CategoryId, changes: CategoryChanges): Category {
  const before = findCategory(corpus, category)
  if (changes.shortcut) refuseTaken(corpus, { shortcut: changes.shortcut }, category)
  const after = { ...before, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) }
  if (JSON.stringify(after) === JSON.stringify(before)) return before
  corpus.act({ label: 'tag.editCategory', subject: after.name }, () => updateCategory(corpus, after))
  return findCategory(corpus, category)
}

/** An archived category keeps its tags and is no longer offered. Its shortcut goes, when another has taken it meanwhile. */
export function archiveCategory(corpus: WritableCorpus, category: CategoryId, archived: boolean): Category {
  const before = findCategory(corpus, category)
  if (before.archived === archived) return before
  const isTaken = before.shortcut !== null && findCategoryBy(corpus, { shortcut: before.shortcut }, category) !== undefined
  const shortcut = !archived && isTaken ? null : before.shortcut
  corpus.act({ label: archived ? 'tag.archiveCategory' : 'tag.unarchiveCategory', subject: before.name }, () =>
    updateCategory(corpus, { ...before, archived, shortcut }),
  )
  return findCategory(corpus, category)
}

/** Fails with `conflict` when the new parent is the category itself or below it. */
export function moveCategory(
  corpus: WritableCorpus,
  category: CategoryId,
  place: { readonly parent: CategoryId | null; readonly before: CategoryId | null },
): Category {
  const moved = findCategory(corpus, category)
  if (place.parent !== null) {
    findCategory(corpus, place.parent)
    if (listCategoryAndBelow(corpus, category).includes(place.parent)) throw new Failed('conflict', 'parent', moved.name)
  }
  const siblings = listCategories(corpus).filter(({ id, parent }) => parent === place.parent && id !== category)
  const index = place.before === null ? siblings.length : siblings.findIndex(({ id }) => id === place.before)
  if (index < 0) throw new Failed('not_found', 'before', place.before)
  const order = siblings.toSpliced(index, 0, moved)
  corpus.act({ label: 'tag.moveCategory', subject: moved.name }, () =>
    order.forEach(({ id }, ordinal) => placeCategory(corpus, id, { parent: place.parent, ordinal })),
  )
  return findCategory(corpus, category)
}

/** What deleting the category and all below it would take along. */
export function deletionEffect(
  corpus: ReadableCorpus,
  category: CategoryId,
): { categories: number; tags: number; reports: number } {
  findCategory(corpus, category)
  const categories = listCategoryAndBelow(corpus, category)
  return { categories: categories.length, ...countTagsOf(corpus, categories) }
}

/** Deletes the category and all below it; gives back how many tags went or moved. Fails with `conflict` when they would move into what is deleted. */
export function deleteCategory(corpus: WritableCorpus, category: CategoryId, moveTagsTo: CategoryId | null): { tags: number } {
  const { name } = findCategory(corpus, category)
  const doomed = listCategoryAndBelow(corpus, category)
  if (moveTagsTo !== null) {
    findCategory(corpus, moveTagsTo)
    if (doomed.includes(moveTagsTo)) throw new Failed('conflict', 'moveTagsTo', name)
  }
  const { tags } = countTagsOf(corpus, doomed)
  corpus.act({ label: 'tag.deleteCategory', subject: name }, () => {
    if (moveTagsTo !== null) moveTags(corpus, doomed, moveTagsTo)
    deleteTagsOf(corpus, doomed)
    deleteCategories(corpus, doomed.toReversed())
  })
  return { tags }
}

function refuseTaken(corpus: ReadableCorpus, what: { key: string } | { shortcut: string }, except: CategoryId | null): void {
  const other = findCategoryBy(corpus, what, except)
  if (other === undefined) return
  throw new Failed('conflict', 'key' in what ? `key ${what.key}` : `shortcut ${what.shortcut}`, other.name)
}

/** A key of the Latin letters in the name, or `category`, with a number where it is taken. */
function freeKey(corpus: ReadableCorpus, name: string): string {
  const latin = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, 50)
  const base = categoryKeySchema.safeParse(latin).success ? latin : 'category'
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}_${number}`
    if (findCategoryBy(corpus, { key }, null) === undefined) return key
  }
}

function newCategoryId(corpus: WritableCorpus): CategoryId {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the id is made here
  return corpus.newId() as CategoryId
}
