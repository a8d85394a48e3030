import { ask, type Reply } from '#components/newsroom/ask'
import type { Attempt, Takeover } from '#components/newsroom/editor/saving/standing'

/** Browsers carry at most 64 KiB for all requests that outlive their page; a little of it is left for others. */
const OUTLIVING = 60_000

export type DraftSaved = { version: number; taken: Takeover | null }

/** Sends a save to the desk; while the page is out of sight, so that it arrives though the page be closed. */
export function sendDraft(to: string, { version, ...draft }: Attempt & { tab: string; writer: string }): Promise<Reply<DraftSaved>> {
  const small = document.visibilityState === 'hidden' && new Blob([JSON.stringify(draft)]).size < OUTLIVING
  return ask('PUT', to, draft, { 'If-Match': `"${version}"` }, small)
}
