/** Puts text on the clipboard. False where the window may not write there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // A host that denies every permission denies this one too; the older way asks for none.
    return copyByCommand(text)
  }
}

function copyByCommand(text: string): boolean {
  const hear = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', hear)
  try {
    // The only way left to write without the permission, although the standard lists it as obsolete.
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', hear)
  }
}
