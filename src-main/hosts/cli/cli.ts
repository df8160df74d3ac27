import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { frequencyUnitSchema } from '../../../src-shared/contract/search-operations.ts'
import { choosableEncodings } from '../../../src-shared/domain/encoding.ts'
import { CommandFailed } from './command-failed.ts'
import { compareReports } from './compare-command.ts'
import { callersLanguage, workAtDesk } from './desk.ts'
import type { Desk, SharedOptions } from './desk.ts'
import { exportCorpus, writeBrief } from './export-commands.ts'
import type { BriefOptions, ExportOptions } from './export-commands.ts'
import { printFrequency } from './frequency-command.ts'
import type { FrequencyOptions } from './frequency-command.ts'
import { importFiles } from './import-command.ts'
import type { ImportOptions } from './import-command.ts'
import { checkCorpus, listCategories, listReports } from './list-commands.ts'
import type { CorpusOptions } from './list-commands.ts'
import { readFiles } from './read-command.ts'
import type { ReadOptions } from './read-command.ts'
import { rereadReports } from './reread-command.ts'
import type { RereadOptions } from './reread-command.ts'
import { searchReports } from './search-command.ts'
import type { SearchOptions } from './search-command.ts'
import { applyTags } from './tag-command.ts'
import type { TagOptions } from './tag-command.ts'

const program = new Command('duizhao')
  .description('The Duizhao workbench without a window: import, read, tag, compare, brief, export.')
  .addHelpText('after', '\nExit codes: 0 all well, 1 something failed or was found wrong, 2 called in a wrong way.')
  .exitOverride()

/** A command with the options that all have. */
function command(usage: string, description: string): Command {
  return program
    .command(usage)
    .description(description)
    .option('--data <folder>', 'where the workbench keeps its own data')
    .option('--verbose', 'show progress also where stderr is no terminal')
    .exitOverride()
}

/** A command on one corpus. */
function corpusCommand(usage: string, description: string): Command {
  return command(usage, description)
    .requiredOption('--corpus <file>', 'the corpus (.duizhao)')
    .option('--json', 'print JSON alone')
}

const readable = 'txt, md, html, mhtml, docx, pdf; folders and zip archives of these'

corpusCommand('import', 'Import files, folders, archives or a .jsonl export; a corpus that is not there is made.')
  .argument('<files...>', readable)
  .addOption(encodingOption())
  .addOption(languageOption('the language of the starter codebook of a new corpus'))
  .action((files: string[], options: ImportOptions) => finish(options, (desk) => importFiles(desk, files, options)))

command('read', 'Show what intake finds in files, without storing it.')
  .argument('<files...>', readable)
  .option('--json', 'print JSON alone')
  .addOption(encodingOption())
  .action((files: string[], options: ReadOptions) => finish(options, (desk) => readFiles(desk, files, options)))

corpusCommand('reread', 'Read reports again from the files kept in the corpus; edits and tags stay.')
  .option('--report <reports...>', 'only these reports (ids, file names or titles)')
  .addOption(encodingOption())
  .action((options: RereadOptions) => finish(options, (desk) => rereadReports(desk, options)))

corpusCommand('reports', 'List the reports of a corpus.').action((options: CorpusOptions) =>
  finish(options, (desk) => listReports(desk, options)),
)

corpusCommand('categories', 'List the measure categories of a corpus.').action((options: CorpusOptions) =>
  finish(options, (desk) => listCategories(desk, options)),
)

corpusCommand('search', 'Print where a query is found: by default folded over script, width and case, every occurrence.')
  .argument('<query>', 'words (all of them), "phrases", OR, NOT, NEAR/n, * and ?, fields such as title: and date:')
  .option('--limit <n>', 'only the first so many hits', position)
  .option('--context <n>', 'so many characters to each side', position, 30)
  .option('--exact', 'as written: script, width and case count')
  .option('--regex', 'the query is a regular expression')
  .option('--literal', 'the query is one passage, without operators')
  .action((query: string, options: SearchOptions) => finish(options, (desk) => searchReports(desk, query, options)))

corpusCommand('tag', 'Tag passages.')
  .option('--from-gold <file>', 'JSONL with file and sentences [{quote, categories}]')
  .option('--from-jsonl <file>', 'JSONL with file or report, quote or start and end, category or categories, and memo')
  .option('--report <report>', 'one report by id, file name or title')
  .option('--start <n>', 'start of the passage, in UTF-16 units of the report’s text', position)
  .option('--end <n>', 'end of the passage, not in it', position)
  .option('--category <key>', 'the key of the category')
  .option('--memo <text>', 'a memo on the tag')
  .action((options: TagOptions) => finish(options, (desk) => applyTags(desk, options)))

corpusCommand('compare', 'Print categories by reports.').action((options: CorpusOptions) =>
  finish(options, (desk) => compareReports(desk, options)),
)

corpusCommand('frequency', 'Print the most frequent terms of a corpus: term, how often, in how many reports.')
  .addOption(new Option('--unit <unit>', 'what is counted').choices(frequencyUnitSchema.options).default('word'))
  .option('--gram <n>', 'how many words or characters to a gram (2 to 6)', position)
  .option('--limit <n>', 'how many terms are printed', position)
  .option('--min-length <n>', 'leave out terms of fewer characters', position)
  .option('--min-count <n>', 'leave out terms that stand fewer times', position)
  .option('--no-stop-list', 'show also what stands on the stop list')
  .option('--whole', 'count boilerplate and meta lines too')
  .addHelpText(
    'after',
    '\nTerms are shown folded: Simplified, half width, small letters. Added words of the dictionary count as words.',
  )
  .action((options: FrequencyOptions) => finish(options, (desk) => printFrequency(desk, options)))

corpusCommand('brief', 'Compose a comparative summary and write it to a file.')
  .requiredOption('--out <file>', 'where to: .docx, .html, .md or .json')
  .addOption(languageOption('the language of the brief').default(callersLanguage()))
  .option('--reports <names>', 'only these reports (ids, file names or titles, with commas)', list)
  .option('--categories <keys>', 'only these categories (keys, with commas)', list)
  .option('--keep', 'leave the brief in the corpus as well')
  .action((options: BriefOptions) => finish(options, (desk) => writeBrief(desk, options)))

corpusCommand('export', 'Write the tagged corpus to a file.')
  .addOption(new Option('--format <format>', 'the format').choices(['jsonl', 'csv']).makeOptionMandatory())
  .requiredOption('--out <file>', 'where to')
  .action((options: ExportOptions) => finish(options, (desk) => exportCorpus(desk, options)))

corpusCommand('check', 'Check the integrity of a corpus; list what is wrong.').action((options: CorpusOptions) =>
  finish(options, (desk) => checkCorpus(desk, options)),
)

// A reader such as `head` may go away before all is written: that is its right.
process.stdout.on('error', () => process.exit(0))

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

async function finish(options: SharedOptions, work: (desk: Desk) => Promise<number>): Promise<void> {
  process.exitCode = await workAtDesk(options, work)
}

function exitCodeOf(error: unknown): number {
  // Commander has said it already; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`error: ${message}\n`)
  return error instanceof CommandFailed ? error.exitCode : 1
}

function languageOption(description: string): Option {
  return new Option('--lang <language>', description).choices(['zh-Hans', 'en'])
}

function encodingOption(): Option {
  return new Option('--encoding <name>', 'how text files are encoded, where it is not found out rightly').choices(
    choosableEncodings,
  )
}

function position(text: string): number {
  const parsed = z.string().regex(/^\d+$/).transform(Number).safeParse(text)
  if (!parsed.success) throw new InvalidArgumentError('expected a whole number from 0.')
  return parsed.data
}

function list(text: string): string[] {
  return text.split(',').map((part) => part.trim())
}
