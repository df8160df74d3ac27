import type { Range } from '../../../src-shared/domain/range.ts'

/** A stretch that may name a work model; `core` is what makes two mentions the same name. */
export interface NamedMethod extends Range {
  readonly core: string
  readonly certainty: number
}

/** How sure a name is, by what shows that it is one. */
export const certainties = {
  /** What follows the quotation says so: “三早三快”工作法. */
  calledMethod: 0.95,
  /** Behind a list in quotation marks stands a number that sums it up: “查、改、建”三个环节. */
  summed: 0.9,
  /** The quotation is built like a name: “五包一”, “党建+网格”. */
  built: 0.85,
  /** Numbered names open paragraphs in a row. */
  heads: 0.8,
  /** Not in quotation marks, but the report says that it sets it up. */
  unquoted: 0.75,
  /** Only a word before it tells: 推出“春耕贷”, 通过“小手拉大手”. */
  introduced: 0.7,
} as const
