/** Whether the desk's own keys are heard. Kept in this browser (WCAG 2.1.4: shortcuts can be turned off). */
const NAME = 'eddiba:shortcuts'

export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off'
  } catch {
    return true
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, 'off')
  } catch {
    // A browser that keeps nothing leaves them on.
  }
}

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'>

/**
 * Whether a key press is one of the desk's shortcuts, `mod+shift+f` say; `mod` is Ctrl or ⌘. Never while an input method is
 * composing, and never when the shortcuts are switched off.
 */
export function pressed(event: Keys, shortcut: string): boolean {
  if (event.isComposing || event.keyCode === 229) return false
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const isKey = event.key.toLowerCase() === key || event.code === `Key${key.toUpperCase()}`
  return (
    isKey &&
    (event.ctrlKey || event.metaKey) === parts.includes('mod') &&
    event.altKey === parts.includes('alt') &&
    event.shiftKey === parts.includes('shift') &&
    shortcutsOn()
  )
}

/** `mod+shift+f` as it is written on this machine's keys. */
export function keysShown(shortcut: string, mac: boolean): string {
  const signs: Record<string, [string, string]> = { mod: ['Ctrl', '⌘'], alt: ['Alt', '⌥'], shift: ['Shift', '⇧'], enter: ['Enter', '↩'] }
  const parts = shortcut.split('+').map((it) => signs[it]?.[mac ? 1 : 0] ?? (it.length === 1 ? it.toUpperCase() : it))
  return parts.join(mac ? ' ' : ' + ')
}
