import { EventEmitter } from 'node:events'

// Shared by Next's copy of this module and the front door's.
const slot = Symbol.for('eddiba.wire')
const everywhere = globalThis as { [slot]?: EventEmitter }
everywhere[slot] ??= new EventEmitter().setMaxListeners(100)
const bell = everywhere[slot]

/** Rings the bell after a commit, so that followers in this process read the wire at once. */
export function wakeFollowers(): void {
  bell.emit('wire')
}

/** Calls `follower` after each commit in this process; answers how to stop. */
export function onWake(follower: () => void): () => void {
  bell.on('wire', follower)
  return () => bell.off('wire', follower)
}
