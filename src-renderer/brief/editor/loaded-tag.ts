/** Tags an update that fills the editor from the core; it is not a change of the analyst's. */
export const loadedTag = 'brief-loaded'
