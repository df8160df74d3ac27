import { useEffect, useRef } from 'react'
import { create } from 'zustand'

/** Something the palette and the keyboard can do. */
export interface Command {
  /** Such as `reader.tagWith.grid`; unique among the commands on offer. */
  readonly id: string
  readonly label: string
  /** Shown beside the label and listened to, such as `Mod+Shift+F`, `Alt+ArrowLeft` or `F`; null for none. `Mod` is Ctrl, on macOS Cmd. */
  readonly key: string | null
  /** The screen or group it belongs to, as the palette's heading. */
  readonly group: string
  readonly isEnabled?: boolean
  run(): void
}

interface CommandState {
  /** The commands on offer now, by the component that offers them. */
  readonly offers: ReadonlyMap<symbol, readonly Command[]>
  offer(by: symbol, commands: readonly Command[]): void
  withdraw(by: symbol): void
}

export const useCommands = create<CommandState>((set) => ({
  offers: new Map(),
  offer: (by, commands) => set((state) => ({ offers: new Map(state.offers).set(by, commands) })),
  withdraw: (by) =>
    set((state) => {
      const offers = new Map(state.offers)
      offers.delete(by)
      return { offers }
    }),
}))

/** Offers commands while the component is on screen. The list must be memoised; it is offered anew when it changes. */
export function useOfferCommands(commands: readonly Command[]): void {
  const by = useRef(Symbol('offer'))
  useEffect(() => {
    const name = by.current
    useCommands.getState().offer(name, commands)
    return () => useCommands.getState().withdraw(name)
  }, [commands])
}
