import type { HTMLAttributes, Ref } from 'react'

// The custom elements that the furniture places; their scripts are islands.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'paper-theme': HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }
      'paper-size': HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }
      'paper-lite': HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }
      'paper-shelf': HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }
    }
  }
}
