import { findReportSummary } from '../corpus/report-queries.ts'
import { listCategories } from '../tag/category-queries.ts'
import { addCategory, archiveCategory, deleteCategory, deletionEffect, editCategory, moveCategory } from '../tag/codebook.ts'
import { listTags } from '../tag/tag-queries.ts'
import { applyTags } from '../tag/apply-tags.ts'
import { applyTag, changeTag, removeTags } from '../tag/tagging.ts'
import type { HandlersOf, NamesOf } from './handlers.ts'

/** The codebook and the tags. */
export const tagHandlers = {
  'tag.categories': ({ desk }) => listCategories(desk.corpus()),
  'tag.addCategory': ({ desk }, category) => addCategory(desk.corpus(), category),
  'tag.editCategory': ({ desk }, { category, changes }) => editCategory(desk.corpus(), category, changes),
  'tag.moveCategory': ({ desk }, { category, ...place }) => moveCategory(desk.corpus(), category, place),
  'tag.archiveCategory': ({ desk }, { category, archived }) => archiveCategory(desk.corpus(), category, archived),
  'tag.deletionEffect': ({ desk }, { category }) => deletionEffect(desk.corpus(), category),
  'tag.deleteCategory': ({ desk }, { category, moveTagsTo }) => deleteCategory(desk.corpus(), category, moveTagsTo),
  'tag.tags': ({ desk }, { report }) => {
    findReportSummary(desk.corpus(), report)
    return listTags(desk.corpus(), report)
  },
  'tag.apply': ({ desk }, application) => applyTag(desk.corpus(), application),
  'tag.applyMany': ({ desk }, application) => applyTags(desk.corpus(), application),
  'tag.change': ({ desk }, { tag, changes }) => changeTag(desk.corpus(), tag, changes),
  'tag.remove': ({ desk }, { tags }) => ({ removed: removeTags(desk.corpus(), tags) }),
} satisfies HandlersOf<NamesOf<'tag'>>
