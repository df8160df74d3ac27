import { describe, expect, it } from 'vitest'
import { shortcutText } from '../../../src-renderer/design/shortcut-text.ts'
import { isKeyOf, type KeyPress } from '../../../src-renderer/shell/key-press.ts'

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }
}

describe('a key press', () => {
  it('is the key of a command whose modifiers it has, no more and no fewer', () => {
    expect(isKeyOf(press('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true)
    expect(isKeyOf(press('k'), 'Mod+K', false)).toBe(false)
    expect(isKeyOf(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false)
    expect(isKeyOf(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true)
    expect(isKeyOf(press('f', { altKey: true }), 'F', false)).toBe(false)
  })

  it('takes Cmd for Mod on macOS and Ctrl elsewhere', () => {
    expect(isKeyOf(press('k', { metaKey: true }), 'Mod+K', true)).toBe(true)
    expect(isKeyOf(press('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false)
    expect(isKeyOf(press('k', { metaKey: true }), 'Mod+K', false)).toBe(false)
  })

  it('is known by its physical place where Option or another layout changes the letter', () => {
    expect(isKeyOf(press('†', { altKey: true, code: 'KeyT' }), 'Alt+T', true)).toBe(true)
    expect(isKeyOf(press('&', { ctrlKey: true, code: 'Digit1' }), 'Mod+1', false)).toBe(true)
  })

  it('is a sign however the sign is typed', () => {
    expect(isKeyOf(press('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(isKeyOf(press('*', { shiftKey: true }), '*', false)).toBe(true)
    expect(isKeyOf(press('*'), '*', false)).toBe(true)
    expect(isKeyOf(press('+', { shiftKey: true }), '+', false)).toBe(true)
  })

  it('tells arrows with Alt from arrows without', () => {
    expect(isKeyOf(press('ArrowLeft', { altKey: true, code: 'ArrowLeft' }), 'Alt+ArrowLeft', false)).toBe(true)
    expect(isKeyOf(press('ArrowLeft', { altKey: true, shiftKey: true }), 'Alt+ArrowLeft', false)).toBe(false)
    expect(isKeyOf(press(' '), 'Space', false)).toBe(true)
  })
})

describe('a key in words', () => {
  it('is written as the system writes it', () => {
    expect(shortcutText('Mod+Shift+f', false)).toBe('Ctrl+Shift+F')
    expect(shortcutText('Mod+Shift+f', true)).toBe('⌘⇧F')
    expect(shortcutText('Alt+ArrowLeft', false)).toBe('Alt+←')
    expect(shortcutText('Mod+Shift+Z / Mod+Y', false)).toBe('Ctrl+Shift+Z')
  })
})
