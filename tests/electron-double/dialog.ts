import { hearTest, tellTest } from './messages.ts'

/** Answers that a test has given before the dialogs that will ask for them; an empty list means that the person cancels. */
const answers: (readonly string[])[] = []
hearTest('answerDialog', ({ paths }) => void answers.push(paths))

export const dialog = {
  showOpenDialog(): Promise<{ canceled: boolean; filePaths: readonly string[] }> {
    const paths = answers.shift() ?? []
    return Promise.resolve({ canceled: paths.length === 0, filePaths: paths })
  },
  showSaveDialog(): Promise<{ canceled: boolean; filePath: string }> {
    const [path] = answers.shift() ?? []
    return Promise.resolve({ canceled: path === undefined, filePath: path ?? '' })
  },
  showErrorBox(_title: string, message: string): void {
    process.stderr.write(`error box: ${message}\n`)
    tellTest({ kind: 'errorBox', message })
  },
}
