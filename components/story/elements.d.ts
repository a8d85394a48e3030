import type { HTMLAttributes, Ref } from 'react'

// The custom elements of a story; their scripts are islands.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'paper-reading': HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }
      'paper-tools': HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }
    }
  }
}
