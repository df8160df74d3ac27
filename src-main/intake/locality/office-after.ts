const OFFICE =
  /^[省市州盟县区旗镇乡]?(?:委(?![员托派屈任婉])|人民政府|政府|党委|党工委|工委|纪委|纪检|人大(?:常委)?|政协|人民法院|人民检察院|法院|检察院|公安|街道办|办事处|融媒体|[\u4e00-\u9fff]{2,8}?(?:局|办公室|委员会)(?![面势部限]))/

/** True when an office of the place stands right behind its name: 某县委, 某县人民政府, 某县农业农村局. */
export function isOfficeAfter(folded: string, end: number): boolean {
  return OFFICE.test(folded.slice(end, end + 14))
}
