import { z } from 'zod'
import { query } from './operation.ts'

/** For hosts without native dialogs: the interface shows folders by itself. `size` in bytes, null for folders. */
export const folderOperations = {
  /** The entries of a folder (null: the analyst's home), folders first; with its parent, null at the root. */
  'folder.list': query(
    z.object({ path: z.string().nullable(), extensions: z.array(z.string()).nullable().default(null) }),
    z.object({
      path: z.string(),
      parent: z.string().nullable(),
      separator: z.enum(['/', '\\']),
      home: z.string(),
      entries: z.array(
        z.object({
          name: z.string(),
          path: z.string(),
          isFolder: z.boolean(),
          size: z.number().nullable(),
          changedAt: z.string().nullable(),
        }),
      ),
    }),
  ),
} as const
