'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

export type MenuChoice = { key: string; name: string; note?: string; disabled?: boolean; run: () => void }
export type MenuPart = { name?: string; choices: MenuChoice[] }

type Props = {
  label: string
  /** What is shown on the button. */
  children: ReactNode
  /** Asked when the menu opens, so that it says what holds then. */
  parts: () => MenuPart[]
  className: string
  tabIndex?: number
  onOpen?: (open: boolean) => void
  /** Whether a press on the button may also begin a drag; then the menu opens on release. */
  drag?: { onDragStart: (event: React.DragEvent) => void; onDragEnd: () => void }
}

/** Milliseconds from a press to its click. */
const SAME_PRESS = 250

/** A button with a menu (WAI-ARIA menu button): in the top layer, so that no toolbar cuts it off. */
export function MenuButton({ label, children, parts, className, tabIndex = 0, onOpen, drag }: Props) {
  const [shown, setShown] = useState<MenuPart[] | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const id = useId()
  const closed = useRef(0)

  useEffect(() => {
    const [panel, from] = [menu.current, button.current]
    if (!shown || !panel || !from) return
    panel.showPopover()
    place(panel, from)
    panel.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus({ preventScroll: true })
  }, [shown])

  function change(open: boolean) {
    setShown(open ? parts() : null)
    if (!open) closed.current = performance.now()
    onOpen?.(open)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key]
    if (to !== undefined) items[to % items.length]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') {
      change(false)
      button.current?.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={shown !== null}
        aria-controls={shown ? id : undefined}
        tabIndex={tabIndex}
        className={className}
        draggable={drag !== undefined}
        {...(drag ?? { onPointerDown: (event) => event.preventDefault() })}
        // The press that closed the menu from outside was this button's own.
        onClick={() => (performance.now() - closed.current > SAME_PRESS || shown) && change(shown === null)}
      >
        {children}
      </button>
      {shown ? (
        <div
          ref={menu}
          id={id}
          role="menu"
          aria-label={label}
          popover="auto"
          tabIndex={-1}
          onKeyDown={press}
          onToggle={(event) => event.newState === 'closed' && change(false)}
          className="m-0 max-h-[min(26rem,70dvh)] min-w-44 overflow-y-auto rounded-lg border border-hair bg-panel p-1.5 text-ink shadow-xl"
        >
          {shown.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
            <div key={i} role="none" className="not-first:mt-1.5 not-first:border-t not-first:border-hair not-first:pt-1.5">
              {part.name ? <p className="px-2.5 py-1 text-note text-soft">{part.name}</p> : null}
              {part.choices.map(({ key, name, note, disabled = false, run }, at) => (
                <button
                  key={key}
                  type="button"
                  role="menuitem"
                  tabIndex={i === 0 && at === 0 ? 0 : -1}
                  disabled={disabled}
                  className="flex w-full items-baseline justify-between gap-6 rounded-md px-2.5 py-1.5 text-left hover:bg-chosen focus:bg-chosen focus:outline-none disabled:text-soft disabled:opacity-60"
                  onClick={() => {
                    change(false)
                    run()
                  }}
                >
                  {name}
                  {note ? <span className="text-note text-soft">{note}</span> : null}
                </button>
              ))}
            </div>
          ))}
        </div>
      ) : null}
    </>
  )
}

/** Below the button, or above it where there is no room; never beyond the window. */
function place(panel: HTMLElement, from: HTMLElement): void {
  const button = from.getBoundingClientRect()
  const { width, height } = panel.getBoundingClientRect()
  const below = button.bottom + 4
  const top = below + height > innerHeight - 8 ? Math.max(8, button.top - height - 4) : below
  panel.style.top = `${top}px`
  panel.style.left = `${Math.max(8, Math.min(button.left, innerWidth - width - 8))}px`
  panel.style.right = 'auto'
  panel.style.bottom = 'auto'
}
