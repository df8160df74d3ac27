import type { Failure } from '../../../src-shared/contract/failure.ts'
import type { Answer } from '../../../src-shared/contract/transport.ts'
import type { Language } from '../../../src-shared/domain/script.ts'

const sentences: Readonly<Record<Language, string>> = {
  'zh-Hans': '对照的后台没有应答。已保存的内容不会丢失；请稍后重试，或重新启动对照。',
  en: 'Duizhao’s core does not answer. What was saved is safe; try again, or start Duizhao again.',
}

/** The failure of whatever could not be brought to the core, or brought back no sound answer. */
export function unreachable(language: Language, detail: string): Failure {
  return { code: 'host_unreachable', place: null, detail, message: sentences[language] }
}

/** The answer to a call that met {@link unreachable}. */
export function unreachableAnswer(language: Language, error: unknown): Answer {
  return { ok: false, failure: unreachable(language, error instanceof Error ? error.message : String(error)) }
}
