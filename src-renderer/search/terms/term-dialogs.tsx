import { useMemo, useState } from 'react'
import { DictionaryDialog } from '../dictionary/dictionary-dialog.tsx'
import { TermMenu } from './term-menu.tsx'

interface MenuPlace {
  readonly x: number
  readonly y: number
}

/** What stands over the terms: the menu of one at a place, the dictionary, or nothing. */
type Open = { readonly kind: 'menu'; readonly at: MenuPlace } | { readonly kind: 'dictionary' } | null

export function useTermDialogs() {
  const [open, setOpen] = useState<Open>(null)
  const ways = useMemo(
    () => ({
      openMenu: (at: MenuPlace) => setOpen({ kind: 'menu', at }),
      openDictionary: () => setOpen({ kind: 'dictionary' }),
      addWord: () => setOpen({ kind: 'dictionary' }),
      close: () => setOpen(null),
    }),
    [],
  )
  return { open, ...ways }
}

export interface TermDialogsProps {
  readonly dialogs: ReturnType<typeof useTermDialogs>
  readonly term: string | null
  readonly onOpen: (term: string) => void
}

export function TermDialogs({ dialogs, term, onOpen }: TermDialogsProps) {
  const { open, close, addWord } = dialogs
  if (open?.kind === 'dictionary') return <DictionaryDialog kind="added" onClose={close} />
  if (open?.kind === 'menu' && term !== null)
    return <TermMenu term={term} at={open.at} onOpen={() => onOpen(term)} onAdd={addWord} onClose={close} />
  return null
}
