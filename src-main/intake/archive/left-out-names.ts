/** True for names of files and folders that hold no report of the analyst's: hidden ones, and what systems and Word put beside hers. */
export function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(?:__MACOSX|thumbs\.db|desktop\.ini)$/i.test(name)
}

/** True for the folder of pictures and scripts that a browser saves beside `page.html`. `hasSibling` tells of the names beside it. */
export function isCompanionFolder(name: string, hasSibling: (name: string) => boolean): boolean {
  const page = /^(.+)(?:_files|\.files)$/.exec(name)?.[1]
  return page !== undefined && ['.html', '.htm', '.HTML', '.HTM'].some((ending) => hasSibling(page + ending))
}
