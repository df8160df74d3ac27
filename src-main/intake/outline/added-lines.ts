/** What is added to a report below its text: annexes, notes, what pictures show, who signs in brackets. */
const ADDED = /^(?:附|注|备注|说明|图|表|资料|[(【《〔▲△★●□■*])|[。;]$|[摄图][)]?$/

/** True for a folded line outside the running text that opens or ends as what is added to reports does. */
export const isAddedToReport = (folded: string): boolean => ADDED.test(folded)
