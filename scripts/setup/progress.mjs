/**
 * Lines that say what is going on. They go to stdout, or to stderr where stdout belongs to the
 * command that is being set up.
 */
export function createProgress(stream = process.stdout) {
  return {
    stream,
    say: (text) => stream.write(`${text}\n`),
    /** Says what begins, does it, and says how long it took. */
    async step(text, work) {
      const begun = Date.now()
      stream.write(`• ${text} …\n`)
      const result = await work()
      stream.write(`  done in ${((Date.now() - begun) / 1000).toFixed(1)} s\n`)
      return result
    },
  }
}
