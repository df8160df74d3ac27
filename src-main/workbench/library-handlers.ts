import { addAttribute, deleteAttribute, editAttribute, setAttribute } from '../corpus/library/attributes.ts'
import { listAttributes, listValues } from '../corpus/library/attribute-queries.ts'
import { libraryViews } from '../corpus/library/library-views.ts'
import { listSets } from '../corpus/library/report-set-queries.ts'
import { addSet, changeSet, deleteSet, renameSet } from '../corpus/library/report-sets.ts'
import { findReportSummary } from '../corpus/report-queries.ts'
import { drawPortrait } from '../tag/draw-portrait.ts'
import type { HandlersOf, NamesOf } from './handlers.ts'

/** Facets, sets, attributes and views of the library. */
export const libraryHandlers = {
  'library.facets': ({ desk }, input) => desk.ask('library.facets', input),
  'library.portrait': ({ desk }, { report }) => drawPortrait(desk.corpus(), report),
  'library.sets': ({ desk }) => listSets(desk.corpus()),
  'library.addSet': ({ desk }, set) => addSet(desk.corpus(), set),
  'library.renameSet': ({ desk }, { set, name }) => renameSet(desk.corpus(), set, name),
  'library.deleteSet': ({ desk }, { set }) => {
    deleteSet(desk.corpus(), set)
    return {}
  },
  'library.changeSet': ({ desk }, { set, ...change }) => changeSet(desk.corpus(), set, change),
  'library.attributes': ({ desk }) => listAttributes(desk.corpus()),
  'library.addAttribute': ({ desk }, attribute) => addAttribute(desk.corpus(), attribute),
  'library.editAttribute': ({ desk }, { attribute, changes }) => editAttribute(desk.corpus(), attribute, changes),
  'library.deleteAttribute': ({ desk }, { attribute }) => deleteAttribute(desk.corpus(), attribute),
  'library.attributeValues': ({ desk }, { report }) => {
    findReportSummary(desk.corpus(), report)
    return listValues(desk.corpus(), report)
  },
  'library.setAttribute': ({ desk }, { attribute, ...setting }) => setAttribute(desk.corpus(), attribute, setting),
  'library.views': ({ desk }) => libraryViews.list(desk.corpus()),
  'library.saveView': ({ desk }, { name, content }) => libraryViews.save(desk.corpus(), name, content),
  'library.renameView': ({ desk }, { view, name }) => libraryViews.rename(desk.corpus(), view, name),
  'library.deleteView': ({ desk }, { view }) => {
    libraryViews.delete(desk.corpus(), view)
    return {}
  },
} satisfies HandlersOf<NamesOf<'library'>>
