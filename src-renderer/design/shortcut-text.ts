const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

const macNames: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' }
const keyNames: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
}

/** A key as a person of this system reads it: `Mod+Shift+F` is `⌘⇧F` on macOS, `Ctrl+Shift+F` elsewhere. Of several (`A / B`) the first is said. */
export function shortcutText(keys: string, onMac: boolean = isMac): string {
  const [key = keys] = keys.split(' / ')
  const parts = key === '+' ? ['+'] : key.split('+')
  const names = parts.map((part) => (onMac ? macNames[part] : undefined) ?? keyNames[part] ?? capital(part))
  return names.join(onMac ? '' : '+')
}

function capital(part: string): string {
  return part.length === 1 ? part.toUpperCase() : part
}
