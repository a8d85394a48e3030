import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** Where the whole label leads. */
  href?: string
  /** The rule above it: ink for a block, accent for what is urgent. */
  rule?: 'ink' | 'accent'
  id?: string
}

const rules = { ink: 'border-ink', accent: 'border-accent' }

/** 栏头: the name of a block under its rule. */
export function Label({ children, href, rule = 'ink', id }: Props) {
  return (
    <h2 id={id} className={`mb-3 border-t-2 pt-2 text-small tracking-wider ${rules[rule]}`}>
      {href ? (
        <a href={href} className="hover:text-accent">
          {children}
        </a>
      ) : (
        children
      )}
    </h2>
  )
}
