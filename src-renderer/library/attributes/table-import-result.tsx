import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import { useWords } from '../../words/use-words.ts'
import { attributeWords } from './attribute-words.ts'

/** What came in from a table, and which rows did not, each with why. */
export function TableImportResult({ result }: { result: OutputOf<'exchange.importAttributes'> }) {
  const say = useWords('attributes', attributeWords)
  const { rows, matched, values, left, leftTotal } = result
  return (
    <div className="table-import">
      <p>
        {say('result', { rows, matched, values })} {values === 0 ? null : say('undo')}
      </p>
      {leftTotal === 0 ? null : (
        <section aria-label={say('leftOut', { count: leftTotal })}>
          <h3 className="attribute-new-title">{say('leftOut', { count: leftTotal })}</h3>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list is scrolled by the keyboard, too */}
          <div className="table-import-left" tabIndex={0}>
            <table className="table-import-columns">
              <thead>
                <tr>
                  <th scope="col">{say('row')}</th>
                  <th scope="col">{say('key')}</th>
                  <th scope="col">{say('reason')}</th>
                </tr>
              </thead>
              <tbody>
                {left.slice(0, 200).map(({ row, key, reason }, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- one row may be left out for several values
                  <tr key={index}>
                    <td>{row}</td>
                    <td>{key}</td>
                    <td>{say(reason)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {leftTotal <= 200 ? null : <p className="table-import-facts">{say('leftMore', { count: 200 })}</p>}
        </section>
      )}
    </div>
  )
}
