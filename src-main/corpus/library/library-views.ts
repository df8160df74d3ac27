import { libraryViewSchema, type LibraryView } from '../../../src-shared/domain/library-view.ts'
import { KeptByName } from './kept-by-name.ts'

/** The views of the library that are kept by name. */
export const libraryViews = new KeptByName<LibraryView>({
  table: 'library_view',
  noun: 'view',
  schema: libraryViewSchema,
  labels: { save: 'library.saveView', rename: 'library.renameView', delete: 'library.deleteView' },
})
