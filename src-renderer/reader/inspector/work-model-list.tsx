import { Section } from '../../design/section.tsx'
import { useFindings } from '../findings/finding-store.ts'
import { useFindingWords } from '../findings/finding-words.ts'
import { goToWorkModel } from '../findings/go-to-finding.ts'
import { OriginMark } from '../origin-mark.tsx'
import type { OpenReport } from '../use-reader-data.ts'

/** The named methods of the report; a click goes to one and opens its card. */
export function WorkModelList({ open }: { open: OpenReport }) {
  const say = useFindingWords()
  const shown = useFindings((state) => state.card?.id ?? null)
  const { workModels, script } = open.report
  return (
    <Section title={say('workModels', { count: workModels.length })}>
      {workModels.length === 0 ? <p className="reader-note">{say('noWorkModels')}</p> : null}
      {workModels.map((model) => (
        <button
          key={model.id}
          type="button"
          className="reader-figure"
          aria-pressed={model.id === shown}
          onClick={() => goToWorkModel(open.report, model, { takesFocus: true })}
        >
          <span className="reader-work-model" lang={script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>
            {model.name}
          </span>
          <OriginMark origin={model.origin} certainty={model.certainty} />
        </button>
      ))}
    </Section>
  )
}
