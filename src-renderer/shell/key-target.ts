/** True inside something that text is typed into; it has its own undo. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  return target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select')
}

/** True inside a dialog, menu or palette: its keys are its own. */
export function isInOverlay(target: EventTarget | null): boolean {
  if (document.querySelector('.dialog-scrim, .palette-scrim') !== null) return true
  return target instanceof Element && target.closest('[role=menu], [role=listbox], .menu-popover') !== null
}

const controls =
  'button, a[href], summary, [role=button], [role=row], [role=option], [role=gridcell], [role=treeitem], [role=tab], [role=separator], [role=grid], [role=treegrid], [role=slider]'

/** Keys that controls hear themselves. */
const keysOfControls = new Set([
  'Enter',
  ' ',
  'Tab',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
])

/** True when the key belongs to the control that has the focus (or, for Tab, to moving the focus). */
export function isKeyOfControl(key: string, target: EventTarget | null): boolean {
  if (!keysOfControls.has(key) || !(target instanceof Element)) return false
  return target === document.body ? key === 'Tab' : target.closest(controls) !== null
}
