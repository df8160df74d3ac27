import { hearTest } from './messages.ts'

interface MenuItem {
  readonly id?: string
  readonly submenu?: readonly MenuItem[]
  click?(): void
}

class ApplicationMenu {
  readonly items: readonly MenuItem[]

  constructor(items: readonly MenuItem[]) {
    this.items = items
  }
}

let applicationMenu = new ApplicationMenu([])

hearTest('chooseMenu', ({ command }) => {
  const item = applicationMenu.items.flatMap(({ submenu }) => submenu ?? []).find(({ id }) => id === command)
  if (item?.click === undefined) throw new Error(`the menu has no ${command}`)
  item.click()
})

export const Menu = {
  buildFromTemplate: (items: readonly MenuItem[]) => new ApplicationMenu(items),
  setApplicationMenu(menu: ApplicationMenu): void {
    applicationMenu = menu
  },
}
