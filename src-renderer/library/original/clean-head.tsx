import type { MetadataName } from '../../../src-shared/domain/provenance.ts'
import { useWords } from '../../words/use-words.ts'
import { libraryWords } from '../library-words.ts'
import { OriginMark } from '../origin-mark.tsx'
import { languageTagOf, placeText } from '../report-text.ts'
import { useWarningText } from '../../finding/warning-words.ts'
import type { Reading } from './clean-pane.tsx'
import { originalWords } from './original-words.ts'

const shownFields = ['title', 'subtitle', 'locality', 'date', 'publisher', 'author', 'documentNumber', 'url'] as const

/** What was found in the report, each with where it comes from and how sure that is, and what reading it warned of. */
export function CleanHead({ reading }: { reading: Reading }) {
  const say = useWords('original', originalWords)
  const sayField = useWords('library', libraryWords)
  const warningText = useWarningText()
  const found = shownFields.flatMap((name) => {
    const value = valueOf(reading, name)
    return value === '' ? [] : [{ name, value }]
  })
  return (
    <header className="clean-head">
      {found.length === 0 ? <p className="clean-none">{say('nothingFound')}</p> : null}
      <dl className="clean-facts" lang={languageTagOf(reading.script)}>
        {found.map(({ name, value }) => (
          <div key={name} className="clean-fact">
            <dt>{sayField(name)}</dt>
            <dd>
              <span className="clean-value">{value}</span>
              <OriginMark provenance={reading.provenance[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="clean-counts">
        {say('counts', {
          figures: reading.figures.length,
          workModels: reading.workModels.length,
          boilerplate: reading.blocks.filter(({ kind }) => kind === 'boilerplate').length,
        })}
      </p>
      {reading.warnings.length === 0 ? null : <p className="clean-warnings">{reading.warnings.map(warningText).join('；')}</p>}
    </header>
  )
}

function valueOf(reading: Reading, name: MetadataName): string {
  return name === 'locality' ? placeText(reading.locality) : (reading[name] ?? '')
}
