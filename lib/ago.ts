/** How long ago something was, in words: 刚刚, 5分钟前, 3小时前, 2天前. Rounded down, as people do. No space is typed. */
export function ago(minutes: number, hant: boolean): string {
  if (minutes < 1) return hant ? '剛剛' : '刚刚'
  if (minutes < 60) return `${minutes}${hant ? '分鐘' : '分钟'}前`
  if (minutes < 60 * 24) return `${Math.floor(minutes / 60)}${hant ? '小時' : '小时'}前`
  return `${Math.floor(minutes / (60 * 24))}天前`
}
