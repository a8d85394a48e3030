import { shortcutsOn } from '#components/newsroom/shortcuts'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode' | 'target'>

/** Where letters are written: there a sign is a sign. */
const WRITING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]'

/** Whether somebody presses `?`, on a Chinese layout too, who is not writing, and who has not turned the desk's keys off. */
export function asksForHelp({ key, ctrlKey, metaKey, altKey, isComposing, keyCode, target }: Press): boolean {
  if ((key !== '?' && key !== '？') || ctrlKey || metaKey || altKey || isComposing || keyCode === 229) return false
  const writing = (target as Partial<Element> | null)?.closest?.(WRITING) ?? null
  return writing === null && shortcutsOn()
}
