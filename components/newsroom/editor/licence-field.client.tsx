'use client'

import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import { deskApi } from '#lib/links'
import { type Licence, licenceNames, licences } from '#lib/media/kinds'

/** 授权 of a picture or recording. It is the file's, not the story's: what is said here holds wherever the file is used. */
export function LicenceField({ media, name = '授权' }: { media: number; name?: string }) {
  const { pictures, recordings, putPicture, putRecording } = useShelf()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const [picture, recording] = [pictures[media], recordings[media]]
  const file = picture ?? recording
  if (!file) return null

  async function license(licence: Licence) {
    setBusy(true)
    const reply = await ask('PUT', deskApi.mediaFile(media), { licence })
    setBusy(false)
    setTrouble(reply.ok ? '' : [reply.error, ...reply.reasons].join('：'))
    if (!reply.ok) return
    if (picture) putPicture({ ...picture, licence })
    else if (recording) putRecording({ ...recording, licence })
  }

  return (
    <>
      <label className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-2 text-small">
        <span className="text-soft">
          {name}
          <span className="text-accent"> *</span>
        </span>
        <select
          className="field"
          value={file.licence}
          disabled={busy}
          aria-invalid={file.licence === ''}
          onChange={(event) => void license(event.target.value as Licence)}
        >
          {licences.map((it) => (
            <option key={it} value={it}>
              {licenceNames[it]}
            </option>
          ))}
        </select>
      </label>
      {trouble ? (
        <p role="alert" className="text-small text-accent">
          {trouble}
        </p>
      ) : null}
    </>
  )
}
