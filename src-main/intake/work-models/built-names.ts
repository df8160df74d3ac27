import { isMetaphor } from './figures-of-speech.ts'
import { opensWithNumber, joinsParts } from './method-names.ts'
import { endsAsMethod, type MethodNoun } from './method-nouns.ts'
import { certainties } from './named-method.ts'
import { namesAnotherThing } from './other-things.ts'
import type { Quotation, QuotedName } from './quotations.ts'

/** A name by the way it is built: with a number, with plus signs, with a noun of method at its end. */
export function builtName({ inner, before, after }: Quotation, noun: MethodNoun | null): QuotedName | null {
  const name = { behind: noun?.length ?? 0, certainty: certainties.built }
  if (endsAsMethod(inner) || joinsParts(inner)) return name
  if (!isNumbered(inner, noun)) return null
  return noun === null && namesAnotherThing(before, after) ? null : name
}

function isNumbered(inner: string, noun: MethodNoun | null): boolean {
  if (PEOPLE_OF_A_KIND.test(inner) || isMetaphor(inner.replace(COUNTED, ''))) return false
  return opensWithNumber(inner) || (noun !== null && countsSomething(inner))
}

/** A counted figure of speech is a name: 三个排头兵; 三条红线 and 一道防线 stay figures of speech. */
const COUNTED = /^[两二三四五六七八九十\d]{1,2}个[\u4e00-\u9fff]+$/

/** People and bodies called by a number are no method: 三门干部, 五老志愿者. */
const PEOPLE_OF_A_KIND = /(?:干部|党员|学生|家庭|人员|队伍|志愿者|青年|人才|高校|企业|城市)$/

/** Two or more of something, as short names for as many rules: 三免, 四统一. */
function countsSomething(inner: string): boolean {
  return /^[两二双三四五六七八九十][\u4e00-\u9fff]{1,3}$/.test(inner)
}
