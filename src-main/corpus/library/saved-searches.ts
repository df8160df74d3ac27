import { savedSearchSchema, type SavedSearch } from '../../../src-shared/domain/search.ts'
import { KeptByName } from './kept-by-name.ts'

/** The searches that are kept by name. */
export const savedSearches = new KeptByName<SavedSearch>({
  table: 'saved_search',
  noun: 'search',
  schema: savedSearchSchema,
  labels: { save: 'search.save', rename: 'search.renameSaved', delete: 'search.deleteSaved' },
})
