import type { Failure, FailureCode } from '../../src-shared/contract/failure.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { queryProblemText } from './query-problem-words.ts'

type Wording = (place: string, detail: string) => string

/** The sentence for each failure, in the language of the interface: what is wrong, where, and what to do. */
const wordings: Readonly<Record<Language, Readonly<Record<FailureCode, Wording>>>> = {
  'zh-Hans': {
    bad_input: (place, detail) => `输入有误（${place}）：${detail}`,
    unknown_operation: (place) => `没有这个操作：${place}`,
    no_corpus_open: () => '还没有打开语料库。',
    not_found: (place, detail) => `找不到：${place} ${detail}`,
    conflict: (place, detail) => `与“${detail}”冲突（${place}）。`,
    nothing_to_undo: () => '没有可以撤销的操作。',
    nothing_to_redo: () => '没有可以重做的操作。',
    file_missing: (place) => `文件不存在：${place}`,
    file_unreadable: (place, detail) => `无法读取：${place}${inBrackets(detail)}`,
    file_unwritable: (place, detail) => `无法写入：${place}${inBrackets(detail)}`,
    file_exists: (place) => `文件已存在：${place}`,
    file_empty: (place) => `文件是空的：${place}`,
    file_binary: (place) => `不是文本文件：${place}`,
    file_too_large: (place, detail) => `文件太大：${place}${inBrackets(detail)}`,
    file_undecodable: (place, detail) => `无法识别文字编码：${place}${inBrackets(detail)}`,
    file_malformed: (place, detail) => `文件内容有误，位置 ${place}：${detail}`,
    file_locked: (place, detail) => `文件有密码保护，请先解除密码再导入：${place}${inBrackets(detail)}`,
    pdf_without_text: (place, detail) =>
      `这个 PDF 是扫描件，没有文字层，读不出文字；请先用文字识别（OCR）软件处理，或改用报告的网页、Word 版本：${place}${inBrackets(detail)}`,
    archive_unsafe: (place, detail) =>
      `压缩包不安全，未予解压；如果来源可信，请自行解压后导入文件夹：${place}${inBrackets(detail)}`,
    text_unfit: (place, detail) =>
      `重新读取得到的正文与现有标注对不上，报告保持原样：${place}${inBrackets(detail)}。可先删除对不上的标注，再重新读取。`,
    unsupported_format: (place, detail) => `不能读取这种格式：${place}${inBrackets(detail)}`,
    query_malformed: (place, detail) => `检索式${zhPlace(place)}有误：${queryProblemText(detail, 'zh-Hans')}。`,
    query_too_slow: (place, detail) => `这个检索式耗时过长，已停止${inBrackets(detail)}：${place}。请写得更具体一些。`,
    too_many_hits: (place, detail) => `命中 ${place} 处，超过 ${detail} 处，不能按上下文排序；请先缩小检索范围，或改用其他排序。`,
    corpus_foreign: (place, detail) => `这不是对照的语料库：${place}${inBrackets(detail)}`,
    corpus_newer: (place, detail) => `这个语料库由更新版本的对照创建，请先升级；文件未作任何改动：${place}${inBrackets(detail)}`,
    corpus_damaged: (place, detail) => `语料库已损坏，可从备份恢复：${place}${inBrackets(detail)}`,
    corpus_in_use: (place, detail) => `语料库正被使用：${place}${inBrackets(detail)}`,
    disk_full: (place) => `磁盘空间不足，未能写入：${place}`,
    cancelled: () => '已取消。',
    host_unreachable: () => '与工作台的连接中断，请重新启动对照。已保存的内容不受影响。',
    internal: (place) => `对照内部出错，编号 ${place}；已记入日志，已保存的内容不受影响。`,
  },
  en: {
    bad_input: (place, detail) => `Invalid input at ${place}: ${detail}`,
    unknown_operation: (place) => `There is no operation ${place}`,
    no_corpus_open: () => 'No corpus is open.',
    not_found: (place, detail) => `Not found: ${place} ${detail}`,
    conflict: (place, detail) => `Conflict with “${detail}” (${place}).`,
    nothing_to_undo: () => 'There is nothing to undo.',
    nothing_to_redo: () => 'There is nothing to redo.',
    file_missing: (place) => `The file does not exist: ${place}`,
    file_unreadable: (place, detail) => `Cannot read ${place}${inBrackets(detail)}`,
    file_unwritable: (place, detail) => `Cannot write ${place}${inBrackets(detail)}`,
    file_exists: (place) => `A file is there already: ${place}`,
    file_empty: (place) => `The file is empty: ${place}`,
    file_binary: (place) => `This is not a text file: ${place}`,
    file_too_large: (place, detail) => `The file is too large: ${place}${inBrackets(detail)}`,
    file_undecodable: (place, detail) => `Its text encoding is not known: ${place}${inBrackets(detail)}`,
    file_malformed: (place, detail) => `The file is wrong at ${place}: ${detail}`,
    file_locked: (place, detail) =>
      `The file is protected by a password; take the password off first: ${place}${inBrackets(detail)}`,
    pdf_without_text: (place, detail) =>
      `This PDF is a scan without a text layer, so there is no text to read. Run it through text recognition (OCR) first, or use the report’s web page or Word file: ${place}${inBrackets(detail)}`,
    archive_unsafe: (place, detail) =>
      `The archive is not safe and was not unpacked; if you trust where it comes from, unpack it yourself and import the folder: ${place}${inBrackets(detail)}`,
    text_unfit: (place, detail) =>
      `Read again, the text no longer fits the tags on it; the report was left as it is: ${place}${inBrackets(detail)}. Remove the tags that do not fit, then read it again.`,
    unsupported_format: (place, detail) => `This format is not read: ${place}${inBrackets(detail)}`,
    query_malformed: (place, detail) => `The query is wrong${enPlace(place)}: ${queryProblemText(detail, 'en')}.`,
    query_too_slow: (place, detail) =>
      `The query took too long and was stopped${inBrackets(detail)}: ${place}. Make it more specific.`,
    too_many_hits: (place, detail) =>
      `${place} hits are more than ${detail}, too many to sort by context; narrow the search, or sort in another way.`,
    corpus_foreign: (place, detail) => `This is not a Duizhao corpus: ${place}${inBrackets(detail)}`,
    corpus_newer: (place, detail) =>
      `This corpus was made by a newer version of Duizhao; update first. The file was not touched: ${place}${inBrackets(detail)}`,
    corpus_damaged: (place, detail) => `The corpus is damaged and can be restored from a backup: ${place}${inBrackets(detail)}`,
    corpus_in_use: (place, detail) => `The corpus is in use: ${place}${inBrackets(detail)}`,
    disk_full: (place) => `The disk is full; not written: ${place}`,
    cancelled: () => 'Cancelled.',
    host_unreachable: () => 'The connection to the workbench is gone; start Duizhao again. What was saved is safe.',
    internal: (place) => `Something went wrong inside Duizhao, number ${place}; it is in the log, and what was saved is safe.`,
  },
}

/** A failure with its message in the caller's language. */
export function describeFailure(
  failure: { readonly code: FailureCode; readonly place: string | null; readonly detail: string | null },
  language: Language,
): Failure {
  const message = wordings[language][failure.code](failure.place ?? '', failure.detail ?? '').trim()
  return { code: failure.code, place: failure.place, detail: failure.detail, message }
}

/** People count characters from one, and the last is in. */
function queryPlace(place: string): readonly [first: number, last: number] | null {
  const [start, end] = place.split('–').map(Number)
  return start === undefined || end === undefined || end <= start ? null : [start + 1, end]
}

function zhPlace(place: string): string {
  const found = queryPlace(place)
  if (found === null) return ''
  return found[0] === found[1] ? `第 ${found[0]} 个字符处` : `第 ${found[0]}–${found[1]} 个字符处`
}

function enPlace(place: string): string {
  const found = queryPlace(place)
  if (found === null) return ''
  return found[0] === found[1] ? ` at character ${found[0]}` : ` at characters ${found[0]}–${found[1]}`
}

function inBrackets(detail: string): string {
  return detail === '' ? '' : ` (${detail})`
}
