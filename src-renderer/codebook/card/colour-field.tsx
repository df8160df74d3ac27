import { Check } from 'lucide-react'
import type { Category } from '../../../src-shared/domain/category.ts'
import { useCodebookWords } from '../codebook-words.ts'
import type { CodebookActions } from '../use-codebook-actions.ts'
import { presetColours } from './preset-colours.ts'
import { useFieldDraft } from './use-field-draft.ts'

/** Sixteen hues to pick from, and any other. */
export function ColourField({ category, actions }: { category: Category; actions: CodebookActions }) {
  const say = useCodebookWords()
  const save = (colour: string) => {
    if (colour !== category.colour) actions.edit(category, 'colour', { colour })
  }
  const free = useFieldDraft(category.colour, save)
  return (
    <fieldset className="codebook-colours">
      <legend className="field-label">{say('colour')}</legend>
      {presetColours.map((colour) => (
        <button
          key={colour}
          type="button"
          className="codebook-colour"
          style={{ backgroundColor: colour }}
          aria-label={say('colourPreset', { colour })}
          aria-pressed={colour === category.colour}
          onClick={() => save(colour)}
        >
          {colour === category.colour ? <Check size={12} aria-hidden /> : null}
        </button>
      ))}
      <label className="codebook-colour-free">
        <input type="color" value={free.text} onChange={(event) => free.change(event.currentTarget.value)} onBlur={free.commit} />
        {say('colourFree')}
      </label>
    </fieldset>
  )
}
