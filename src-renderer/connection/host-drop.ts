/** The path of a file below the folder that was dropped or chosen, such as `reports/2021/place.txt`. */
const pathsBelow = new WeakMap<File, string>()

/** The name under which a file is sent to the core: with the folders it came in, where they are known. */
export function nameOfFile(file: File): string {
  const below = pathsBelow.get(file) ?? file.webkitRelativePath
  return below === '' ? file.name : below
}

/**
 * The files of a drop, with all that is in dropped folders. To be called in the drop's own handler:
 * the browser forgets the items afterwards. In Electron the dropped files and folders themselves are
 * enough, because the core reads them by their paths.
 */
export function filesOfDrop(drop: DataTransfer, host: { readonly kind: 'electron' | 'loopback' }): Promise<readonly File[]> {
  if (host.kind === 'electron') return Promise.resolve([...drop.files])
  const entries = [...drop.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  return entries.length === 0 ? Promise.resolve([...drop.files]) : filesOfEntries(entries)
}

async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = []
  for (const entry of entries) {
    if (isFileEntry(entry)) files.push(await fileOf(entry))
    else if (isFolderEntry(entry)) files.push(...(await filesOfEntries(await entriesOf(entry))))
  }
  return files
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** A file that cannot be opened stands in the list all the same, so that the import names it. */
function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve) => {
    const take = (file: File) => {
      pathsBelow.set(file, entry.fullPath.replace(/^\/+/, ''))
      resolve(file)
    }
    entry.file(take, () => {
      const missing = new File([], entry.name)
      unreadableFiles.add(missing)
      take(missing)
    })
  })
}

const unreadableFiles = new WeakSet<File>()

/** True when the browser already could not open the file as it was dropped. */
export function isKnownUnreadable(file: File): boolean {
  return unreadableFiles.has(file)
}

/** The browser hands out a folder's entries in portions; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return entries
    entries.push(...portion)
  }
}
