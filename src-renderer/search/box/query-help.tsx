import { CircleQuestionMark } from 'lucide-react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { IconButton } from '../../design/icon-button.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { searchWords } from '../search-words.ts'
import { syntaxRows } from './syntax-rows.ts'

/** The language of the box in a table: what is written, and what it finds. */
export function QueryHelp() {
  const say = useWords('search', searchWords)
  const language = useLanguage()
  return (
    <DialogTrigger>
      <IconButton icon={CircleQuestionMark} label={say('help')} />
      <Popover className="menu-popover search-help" placement="bottom end" offset={4}>
        <Dialog className="search-help-body" aria-label={say('help')}>
          <p className="search-help-note">{say('helpNote')}</p>
          <table className="search-help-table">
            <thead>
              <tr>
                <th scope="col">{say('helpWritten')}</th>
                <th scope="col">{say('helpFinds')}</th>
              </tr>
            </thead>
            <tbody>
              {syntaxRows.map((row) => (
                <tr key={row.written}>
                  <td>
                    <code lang="zh-Hans">{row.written}</code>
                  </td>
                  <td>{row[language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="search-help-note">{say('helpModes')}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
