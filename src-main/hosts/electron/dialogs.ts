import { dialog } from 'electron'
import type { BrowserWindow, FileFilter, OpenDialogOptions } from 'electron'
import { extname } from 'node:path'
import { z } from 'zod'
import type { PickRequest, SaveRequest } from '../../../src-shared/contract/host.ts'
import type { Words } from './words.ts'

const extensions = z.array(z.string().regex(/^[a-z0-9]+$/i))

export const pickRequestSchema = z.object({
  purpose: z.enum(['importFiles', 'importFolder', 'openCorpus', 'openTable']),
  extensions: extensions.nullable(),
}) satisfies z.ZodType<PickRequest>

export const saveRequestSchema = z.object({
  suggestedName: z.string().max(300),
  extension: extensions.element,
}) satisfies z.ZodType<SaveRequest>

const properties: Readonly<Record<PickRequest['purpose'], NonNullable<OpenDialogOptions['properties']>>> = {
  importFiles: ['openFile', 'multiSelections'],
  importFolder: ['openDirectory', 'multiSelections'],
  openCorpus: ['openFile'],
  openTable: ['openFile'],
}

/** Asks for files or folders; an empty list when the person thought better of it. */
export async function pickFiles(window: BrowserWindow, request: PickRequest, words: Words): Promise<readonly string[]> {
  const picked = await dialog.showOpenDialog(window, {
    properties: properties[request.purpose],
    filters: request.extensions === null ? [] : filtersFor(request.extensions, words),
  })
  return picked.canceled ? [] : picked.filePaths
}

/** Asks for a place to save; null when the person thought better of it. */
export async function pickSavePath(window: BrowserWindow, request: SaveRequest, words: Words): Promise<string | null> {
  const picked = await dialog.showSaveDialog(window, {
    defaultPath: request.suggestedName,
    filters: filtersFor([request.extension], words),
  })
  if (picked.canceled || picked.filePath === '') return null
  // Not every system's dialog adds the extension by itself.
  return extname(picked.filePath) === '' ? `${picked.filePath}.${request.extension}` : picked.filePath
}

function filtersFor(wanted: readonly string[], words: Words): FileFilter[] {
  const name = wanted.map((extension) => `.${extension}`).join(' ')
  return [
    { name, extensions: [...wanted] },
    { name: words('allFiles'), extensions: ['*'] },
  ]
}
