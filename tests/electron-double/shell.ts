import { tellTest } from './messages.ts'

export const shell = {
  openExternal(url: string): Promise<void> {
    tellTest({ kind: 'linkOpened', url })
    return Promise.resolve()
  },
}
