import { useEffect } from 'react'
import { useCommands, type Command } from '../command/command-store.ts'
import { isKeyOf, isPlain } from './key-press.ts'
import { isInOverlay, isKeyOfControl, isTyping } from './key-target.ts'

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)
const historyCommands = new Set(['edit.undo', 'edit.redo'])

/** Runs the commands on offer by their keys. An input method's keys, and what is typed into a field, are left alone. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener('keydown', hearKey)
    return () => window.removeEventListener('keydown', hearKey)
  }, [])
}

function hearKey(event: KeyboardEvent): void {
  // 229 is what a key that goes to an input method reports where isComposing is not set yet.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
  const target = event.target
  if (isInOverlay(target)) return
  const typing = isTyping(target)
  if (isPlain(event) && (typing || isKeyOfControl(event.key, target))) return
  const command = commandFor(event)
  if (command === undefined || (typing && historyCommands.has(command.id))) return
  event.preventDefault()
  command.run()
}

/** The latest offer wins, so that a screen may take a key that the shell has too. */
function commandFor(event: KeyboardEvent): Command | undefined {
  const offered = [...useCommands.getState().offers.values()].toReversed().flat()
  return offered.find(
    (command) =>
      command.isEnabled !== false && command.key !== null && command.key.split(' / ').some((key) => isKeyOf(event, key, isMac)),
  )
}

/** Runs a command by its id, as the application's own menu does. True when there was one. */
export function runCommand(id: string): boolean {
  if (historyCommands.has(id) && isTyping(document.activeElement)) {
    // The field's own history: there is no other way to reach it from a menu.
    document.execCommand(id === 'edit.undo' ? 'undo' : 'redo')
    return true
  }
  const offered = [...useCommands.getState().offers.values()].toReversed().flat()
  const command = offered.find((candidate) => candidate.id === id && candidate.isEnabled !== false)
  command?.run()
  return command !== undefined
}
