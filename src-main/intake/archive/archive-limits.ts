const MEBIBYTE = 1024 * 1024

/** The largest entry that is read, in bytes when unpacked: as large as the largest document that intake reads. */
export const LARGEST_ENTRY_BYTES = 128 * MEBIBYTE

/** The most that all entries of an archive may hold together, in bytes when unpacked, by what the archive says of them. */
export const LARGEST_ARCHIVE_BYTES = 2048 * MEBIBYTE

/** The most entries an archive may have. */
export const MOST_ARCHIVE_ENTRIES = 100_000

/** How deep zips within zips are opened; the archive itself is the first. */
export const DEEPEST_ARCHIVE = 3

/** The largest zip within a zip that is opened, in bytes: it is held in memory. */
export const LARGEST_INNER_ARCHIVE_BYTES = 128 * MEBIBYTE
