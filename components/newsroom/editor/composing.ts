/**
 * Watches whether an input method is composing, in the text or in any field. A field that leaves the page in the middle of a
 * syllable never says that it has ended: what is not on the page any more does not compose. Otherwise nothing would be saved
 * or read again.
 */
export function watchComposing(page: EventTarget, onEnd: () => void) {
  let at: { isConnected?: boolean } | null = null
  const heard = ({ type, target }: Event) => {
    at = type === 'compositionstart' ? (target as Node) : null
    if (!at) onEnd()
  }
  const events = ['compositionstart', 'compositionend'] as const
  for (const it of events) page.addEventListener(it, heard)
  return {
    isComposing: () => at !== null && at.isConnected !== false,
    stop: () => {
      for (const it of events) page.removeEventListener(it, heard)
    },
  }
}
