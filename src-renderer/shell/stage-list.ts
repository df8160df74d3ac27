import { ArrowLeftRight, BookOpenText, FileText, LayoutGrid, LibraryBig, ListTree, TextSearch } from 'lucide-react'
import type { IconLike } from '../design/icon.tsx'
import type { Stage } from '../navigation/navigation-store.ts'

/** The stages as the rail shows them, in the way of the data; their names are words of the shell. */
export const stageList: readonly { readonly stage: Stage; readonly icon: IconLike; readonly key: string }[] = [
  { stage: 'library', icon: LibraryBig, key: 'Mod+1' },
  { stage: 'search', icon: TextSearch, key: 'Mod+Shift+F' },
  { stage: 'reader', icon: BookOpenText, key: 'Mod+2' },
  { stage: 'codebook', icon: ListTree, key: 'Mod+3' },
  { stage: 'compare', icon: LayoutGrid, key: 'Mod+4' },
  { stage: 'brief', icon: FileText, key: 'Mod+5' },
  { stage: 'exchange', icon: ArrowLeftRight, key: 'Mod+6' },
]
