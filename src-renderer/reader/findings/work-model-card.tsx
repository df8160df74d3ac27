import type { WorkModel } from '../../../src-shared/domain/report.ts'
import { TextInput } from '../../design/text-input.tsx'
import type { CardGround } from '../paint/use-card-place.ts'
import { shortQuote } from '../reader-words.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { CardFoot } from './card-foot.tsx'
import { CardFrame, closeCard, useAskedCardFocus } from './card-frame.tsx'
import { subjectKey, useFindings, type CardSubject } from './finding-store.ts'
import { useFindingWords } from './finding-words.ts'
import type { FindingActions } from './use-finding-actions.ts'

interface WorkModelCardProps {
  readonly ground: CardGround
  readonly open: OpenReport
  readonly actions: FindingActions
  readonly subject: CardSubject
  /** Null for a selection that is to become a work model. */
  readonly model: WorkModel | null
}

/** The longest name that the core takes, in characters. */
const longestName = 200

/** The name of a work model, to be corrected in place; or a selection to be added as one. */
export function WorkModelCard({ ground, open, actions, subject, model }: WorkModelCardProps) {
  const say = useFindingWords()
  const words = open.layout.text.slice(subject.range.start, subject.range.end)
  const kept = useFindings((state) => state.nameDrafts.get(subjectKey(subject)))
  const stored = model?.name ?? words.replaceAll(/\s+/gu, ' ').slice(0, longestName)
  const name = (kept ?? stored).trim()
  const keep = useFindings((state) => state.keepNameDraft)
  const finish = (isDone: boolean) => {
    if (!isDone) return
    keep(subject, null)
    closeCard()
  }
  const save = () => {
    if (name === '') return
    if (model === null) void actions.addWorkModel(subject.range, name).then(finish)
    else if (name === model.name) finish(true)
    else void actions.renameWorkModel(model, name).then(finish)
  }
  const quote = shortQuote(model?.quote ?? words)
  const lang = open.report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
  return (
    <CardFrame
      ground={ground}
      subject={subject}
      title={say(model === null ? 'newWorkModelCard' : 'workModelCard', { quote })}
      quote={quote}
      lang={lang}
      onStep={null}
      onSave={save}
    >
      <NameField name={kept ?? stored} lang={lang} onChange={(typed) => keep(subject, typed)} onSave={save} />
      <CardFoot
        finding={model}
        canSave={name !== ''}
        onRevert={model === null || name === model.name ? null : () => keep(subject, null)}
        onRemove={() => (model === null ? undefined : void actions.removeWorkModel(model).then(finish))}
        onSave={save}
      />
    </CardFrame>
  )
}

interface NameFieldProps {
  readonly name: string
  readonly lang: string
  readonly onChange: (name: string) => void
  readonly onSave: () => void
}

function NameField({ name, lang, onChange, onSave }: NameFieldProps) {
  const say = useFindingWords()
  const field = useAskedCardFocus()
  const isEmpty = name.trim() === ''
  return (
    <TextInput
      label={say('name')}
      value={name}
      onChange={(typed) => onChange(typed.slice(0, longestName))}
      onSubmit={onSave}
      isInvalid={isEmpty}
      hint={isEmpty ? say('nameMissing') : undefined}
      inputRef={field}
      lang={lang}
    />
  )
}
