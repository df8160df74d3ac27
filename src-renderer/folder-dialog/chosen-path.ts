/** Joins a folder and a name as the core's system does, with no doubled separator at a root. */
export function pathIn(folder: string, name: string, separator: '/' | '\\'): string {
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`
}

/** The name with its extension, which is added when the person left it out. */
export function nameWithExtension(name: string, extension: string): string {
  const trimmed = name.trim()
  return trimmed.toLowerCase().endsWith(`.${extension.toLowerCase()}`) ? trimmed : `${trimmed}.${extension}`
}

/** True for a name that every system takes as one file's name. */
export function isFileName(name: string): boolean {
  const trimmed = name.trim()
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return trimmed !== '' && !/[/\\:*?"<>|\u0000-\u001f]/.test(trimmed) && !/^\.+$/.test(trimmed)
}
