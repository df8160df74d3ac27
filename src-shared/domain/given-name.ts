import { z } from 'zod'

/** A name that the analyst gives: without blanks around it, as no two things of a kind may share it. */
export const givenNameSchema = z.string().trim().min(1).max(200)
