import type { ReactNode } from 'react'

/** A labelled field. The label belongs to the one control inside. */
export function Field({ label, note, children }: { label: string; note?: ReactNode; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="mb-3 block">
      <span className="mb-1 flex justify-between text-small text-soft">
        <span>{label}</span>
        {note ? <span>{note}</span> : null}
      </span>
      {children}
    </label>
  )
}

/** What went wrong, said aloud by screen readers as soon as it stands there. */
export function Trouble({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="text-accent empty:hidden">
      {children}
    </div>
  )
}
