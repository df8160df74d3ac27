import type { HandlersOf, NamesOf } from './handlers.ts'
import { unbuilt } from './unbuilt.ts'

/** Facets, sets, attributes and views of the library. */
export const libraryHandlers = {
  'library.facets': ({ desk }, input) => desk.ask('library.facets', input),
  'library.portrait': () => unbuilt('library.portrait'),
  'library.sets': () => unbuilt('library.sets'),
  'library.addSet': () => unbuilt('library.addSet'),
  'library.renameSet': () => unbuilt('library.renameSet'),
  'library.deleteSet': () => unbuilt('library.deleteSet'),
  'library.changeSet': () => unbuilt('library.changeSet'),
  'library.attributes': () => unbuilt('library.attributes'),
  'library.addAttribute': () => unbuilt('library.addAttribute'),
  'library.editAttribute': () => unbuilt('library.editAttribute'),
  'library.deleteAttribute': () => unbuilt('library.deleteAttribute'),
  'library.attributeValues': () => unbuilt('library.attributeValues'),
  'library.setAttribute': () => unbuilt('library.setAttribute'),
  'library.views': () => unbuilt('library.views'),
  'library.saveView': () => unbuilt('library.saveView'),
  'library.renameView': () => unbuilt('library.renameView'),
  'library.deleteView': () => unbuilt('library.deleteView'),
} satisfies HandlersOf<NamesOf<'library'>>
