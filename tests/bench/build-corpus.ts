import { writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { givenLargeCorpus } from './given-large-corpus.ts'

/**
 * Builds one corpus, and writes down how large it came out: `build-corpus.ts PATH REPORTS NOTE`. In a process of its own, so that the
 * memory it takes is none of the workbench's.
 */
const [, , path = '', reportCount = '', note = ''] = argv
writeFileSync(note, JSON.stringify(givenLargeCorpus(path, Number(reportCount))))
