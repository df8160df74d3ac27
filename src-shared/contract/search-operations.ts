import { z } from 'zod'
import { givenNameSchema } from '../domain/given-name.ts'
import { dictionaryWordIdSchema, savedSearchIdSchema } from '../domain/ids.ts'
import { reportFilterSchema } from '../domain/report-filter.ts'
import {
  dictionaryWordSchema,
  hitGroupingSchema,
  hitGroupSchema,
  hitOrderSchema,
  hitSchema,
  savedSearchSchema,
  searchRequestSchema,
} from '../domain/search.ts'
import { command, query } from './operation.ts'

const nothing = z.object({})

/**
 * A name that the caller gives to a question that may take long, so that it can be told how far it is (event `question.progress`) and be
 * stopped (`search.stop`); it then fails with `cancelled`.
 */
const question = z.string().min(1).max(100).nullable().default(null)

/** Only the hits of one group. */
const group = z.object({ by: hitGroupingSchema, value: z.string() }).nullable().default(null)

/** How many times something was found, and in how many reports. */
export const hitCountSchema = z.object({ hits: z.number().int(), reports: z.number().int() })

export const frequencyUnitSchema = z.enum(['word', 'character', 'wordGram', 'characterGram'])
export const frequencyRowSchema = z.object({
  term: z.string(),
  /** How often it stands in the reports asked for, and in how many of them. */
  count: z.number().int(),
  reports: z.number().int(),
})
export type FrequencyRow = z.infer<typeof frequencyRowSchema>

export const keynessRowSchema = z.object({
  term: z.string(),
  /** How often in the one group and in the other. */
  count: z.number().int(),
  otherCount: z.number().int(),
  /** For a thousand terms of the group. */
  rate: z.number(),
  otherRate: z.number(),
  /** Log-likelihood G² (Dunning 1993; Rayson and Garside 2000), never negative. */
  logLikelihood: z.number(),
  /** Effect size: binary logarithm of the ratio of the rates (Hardie 2014, Log Ratio); above 0: more in the one group. */
  logRatio: z.number(),
})
export type KeynessRow = z.infer<typeof keynessRowSchema>

const counted = z.object({
  unit: frequencyUnitSchema.default('word'),
  /** How many words or characters to a gram, for the units of that name. */
  gram: z.number().int().min(2).max(6).default(2),
  /** Terms of fewer characters are left out. */
  minLength: z.number().int().min(1).max(20).default(2),
  minCount: z.number().int().min(1).default(2),
  /** Leaves out what stands on the stop list. */
  isStopped: z.boolean().default(true),
  /** Leaves out blocks of boilerplate and meta lines. */
  isBodyOnly: z.boolean().default(true),
  limit: z.number().int().min(1).max(10_000).default(500),
  question,
})
const filter = reportFilterSchema.default(() => reportFilterSchema.parse({}))

export const searchOperations = {
  /**
   * A page of the lines of a search. Every occurrence is a hit, overlapping ones too (a regular expression's matches do not overlap).
   * Fails with `query_malformed` (place: the range of the query, `start–end`), `query_too_slow`, and, sorted by context, `too_many_hits`.
   */
  'search.concordance': query(
    searchRequestSchema.extend({
      group,
      sortBy: hitOrderSchema.default('report'),
      descending: z.boolean().default(false),
      /** How many characters of context to each side. */
      context: z.number().int().min(0).max(1000).default(30),
      offset: z.number().int().nonnegative().default(0),
      limit: z.number().int().min(1).max(100_000).default(50),
      question,
    }),
    hitCountSchema.extend({ lines: z.array(hitSchema) }),
  ),
  /** How many hits a search has. Fails as the concordance does. */
  'search.count': query(searchRequestSchema.extend({ question }), hitCountSchema),
  /** The groups of a search's hits, the greatest first; a hit with several categories or sets counts in each. */
  'search.groups': query(
    searchRequestSchema.extend({ by: hitGroupingSchema, limit: z.number().int().min(1).max(10_000).default(500), question }),
    z.object({ total: z.number().int(), groups: z.array(hitGroupSchema) }),
  ),
  /** Stops a question that is under way; nothing happens when it has ended. */
  'search.stop': command(z.object({ question: z.string().min(1) }), nothing),

  /** Kept searches by name. */
  'search.saved': query(nothing, z.array(savedSearchSchema)),
  /** Keeps a search; one of the same name is replaced. */
  'search.save': command(z.object({ name: givenNameSchema, content: searchRequestSchema }), savedSearchSchema),
  'search.renameSaved': command(z.object({ search: savedSearchIdSchema, name: givenNameSchema }), savedSearchSchema),
  'search.deleteSaved': command(z.object({ search: savedSearchIdSchema }), nothing),

  /** The most frequent terms of the reports of the filter. */
  'search.frequency': query(
    counted.extend({ filter }),
    z.object({
      reports: z.number().int(),
      /** All terms counted, those on the stop list too: what a rate is a share of. */
      terms: z.number().int(),
      distinct: z.number().int(),
      rows: z.array(frequencyRowSchema),
    }),
  ),
  /** How often one term stands in each report of the filter, those without it left out, the most first. */
  'search.frequencyByReport': query(
    counted
      .pick({ unit: true, gram: true, isBodyOnly: true, limit: true, question: true })
      .extend({ filter, term: z.string().min(1).max(200) }),
    z.array(
      z.object({
        report: hitSchema.shape.report,
        title: z.string().nullable(),
        file: z.string(),
        count: z.number().int(),
        terms: z.number().int(),
      }),
    ),
  ),
  /** What sets one group of reports apart from another: the terms by log-likelihood, each with its effect size. */
  'search.keyness': query(
    counted.extend({ filter, other: filter }),
    z.object({
      reports: z.number().int(),
      otherReports: z.number().int(),
      terms: z.number().int(),
      otherTerms: z.number().int(),
      rows: z.array(keynessRowSchema),
    }),
  ),
  /** The corpus' own dictionary, by word. */
  'search.dictionary': query(nothing, z.array(dictionaryWordSchema)),
  /** Adds words to the dictionary, takes them out of it, or stops them; a word has one kind at a time. */
  'search.setWords': command(
    z.object({ words: z.array(dictionaryWordSchema.shape.word).min(1).max(10_000), kind: dictionaryWordSchema.shape.kind }),
    z.object({ changed: z.number().int() }),
  ),
  /** Takes entries out of the corpus' own dictionary. */
  'search.deleteWords': command(
    z.object({ words: z.array(dictionaryWordIdSchema).min(1) }),
    z.object({ changed: z.number().int() }),
  ),
} as const
