import { argv } from 'node:process'
import { givenLargeCorpus } from './given-large-corpus.ts'

/** Builds one corpus in a process of its own, so that the memory it takes is none of the workbench's: `build-corpus.ts PATH REPORTS`. */
const [, , path = '', reportCount = ''] = argv
console.log(JSON.stringify(givenLargeCorpus(path, Number(reportCount))))
