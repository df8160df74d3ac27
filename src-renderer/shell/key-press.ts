/** What of a key press decides which command it is for. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const namedKeys: Readonly<Record<string, string>> = { space: ' ', esc: 'escape', del: 'delete', plus: '+' }

/**
 * True when the press is the key of a command, such as `Mod+Shift+F`, `Alt+ArrowLeft`, `F` or `?`.
 * `Mod` is Ctrl, on macOS Cmd. With Mod or Alt the physical letter or digit counts, so that other
 * keyboard layouts and Option on macOS work; a sign such as `?` or `*` counts however it is typed.
 */
export function isKeyOf(press: KeyPress, key: string, isMac: boolean): boolean {
  const parts = key === '+' ? ['+'] : key.split('+')
  const last = (parts.at(-1) ?? '').toLowerCase()
  const wanted = namedKeys[last] ?? last
  const modifiers = new Set(parts.slice(0, -1).map((part) => part.toLowerCase()))
  const isSign = wanted.length === 1 && !/[\p{L}\p{N} ]/u.test(wanted)
  if (!hasModifiers(press, modifiers, isMac)) return false
  if (!isSign && press.shiftKey !== modifiers.has('shift')) return false
  return press.key.toLowerCase() === wanted || (!isPlain(press) && physicalKey(press.code) === wanted)
}

function hasModifiers(press: KeyPress, modifiers: ReadonlySet<string>, isMac: boolean): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey
  const other = isMac ? press.ctrlKey : press.metaKey
  return mod === modifiers.has('mod') && other === modifiers.has('ctrl') && press.altKey === modifiers.has('alt')
}

/** True when a key without Mod, Alt or Ctrl would be typed into a field rather than do something. */
export function isPlain(press: KeyPress): boolean {
  return !press.ctrlKey && !press.metaKey && !press.altKey
}

function physicalKey(code: string): string {
  return code.replace(/^(?:Key|Digit|Numpad)(?=.$)/, '').toLowerCase()
}
