import { useMemo } from 'react'
import { useCommands, type Command } from '../command/command-store.ts'
import { Dialog } from '../design/dialog.tsx'
import { shortcutText } from '../design/shortcut-text.ts'
import { useWords } from '../words/use-words.ts'
import { shellWords } from './shell-words.ts'

/** The keys of the present screen, by group; the screen's own first. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const say = useWords('shell', shellWords)
  const offers = useCommands((state) => state.offers)
  const groups = useMemo(() => keyedByGroup([...offers.values()].toReversed().flat()), [offers])
  return (
    <Dialog title={say('keys')} isOpen onClose={onClose} size="l">
      {groups.length === 0 ? <p>{say('keysEmpty')}</p> : null}
      <div className="shell-keys">
        {groups.map(([group, commands]) => (
          <section key={group} className="shell-keys-group" aria-label={group}>
            <h3 className="shell-keys-title">{group}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id} className="shell-keys-row">
                  <dt>{command.label}</dt>
                  <dd>
                    <kbd>{shortcutText(command.key ?? '')}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function keyedByGroup(commands: readonly Command[]): [string, Command[]][] {
  const groups = new Map<string, Command[]>()
  for (const command of commands) {
    if (command.key === null) continue
    const group = groups.get(command.group) ?? []
    groups.set(command.group, [...group, command])
  }
  return [...groups]
}
