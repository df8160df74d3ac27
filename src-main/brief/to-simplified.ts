import { Converter } from 'opencc-js/t2cn'

/** Traditional to Simplified, for words of a report that a Chinese brief takes over without quoting them. */
export const toSimplified = Converter({ from: 't', to: 'cn' })
