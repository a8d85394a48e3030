'use client'

import { useState } from 'react'
import { CompareView } from '#components/newsroom/compare/compare-view.client'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import { isRevision, type Listed, titleOf } from '#components/newsroom/versions/listed'
import { useVersions } from '#components/newsroom/versions/use-versions.client'
import { VersionDialog } from '#components/newsroom/versions/version-dialog.client'
import { VersionList } from '#components/newsroom/versions/version-list'
import type { VersionKey } from '#db/revisions/types'
import type { Manuscript } from '#lib/story/manuscript'

type Opened = { version: Listed; manuscript: Manuscript }
const AT_FIRST = 40

/** 版本: what the story was, save by save. Any version can be read, compared and put back, and nothing is lost by it. */
export function VersionsPanel() {
  const { saving } = useDesk()
  const { versions, trouble, look, read } = useVersions()
  const [chosen, setChosen] = useState<VersionKey[]>([])
  const [opened, setOpened] = useState<Opened | null>(null)
  const [compared, setCompared] = useState<[Opened, Opened] | null>(null)
  const [refused, setRefused] = useState('')
  const [done, setDone] = useState('')
  const [all, setAll] = useState(false)
  const list = versions ?? []
  const standing = list.find((it) => !isRevision(it.kind) && it.number === saving.version())?.key ?? null

  async function fetched(version: Listed): Promise<Opened | string> {
    const manuscript = await read(version)
    return typeof manuscript === 'string' ? manuscript : { version, manuscript }
  }

  async function open(version: Listed) {
    const found = await fetched(version)
    setRefused(typeof found === 'string' ? found : '')
    if (typeof found !== 'string') setOpened(found)
  }

  async function compare() {
    // The list is newest first; a comparison reads from the older to the newer.
    const [newer, older] = list.filter((it) => chosen.includes(it.key))
    if (!newer || !older) return
    const found = [await fetched(older), await fetched(newer)] as const
    const [from, to] = found
    if (typeof from === 'string' || typeof to === 'string') setRefused(typeof from === 'string' ? from : String(to))
    else setCompared([from, to])
  }

  const choose = (key: VersionKey) => setChosen((now) => (now.includes(key) ? now.filter((it) => it !== key) : [...now.slice(-1), key]))
  const before = opened ? list[list.findIndex((it) => it.key === opened.version.key) + 1] : undefined

  return (
    <section>
      <div className="mb-2 flex items-center gap-2">
        <h2 className="mr-auto font-semibold">版本</h2>
        <button type="button" className="knob text-small" disabled={chosen.length < 2} onClick={compare}>
          比较所选
        </button>
      </div>
      <p className="mb-3 text-small text-soft">发布过的版本永久保留，自动保存的随时间变稀。勾选两个可以比较。</p>
      <p role="status" className="text-small text-good">
        {done}
      </p>
      <Trouble>{trouble || refused}</Trouble>
      {versions === null && !trouble ? <p className="text-soft">载入中……</p> : null}
      {versions?.length === 0 ? <p className="text-soft">还没有版本。第一次保存之后，这里会有记录。</p> : null}
      <VersionList versions={all ? list : list.slice(0, AT_FIRST)} standing={standing} chosen={chosen} onChoose={choose} onOpen={open} />
      {!all && list.length > AT_FIRST ? (
        <button type="button" className="knob w-full text-small" onClick={() => setAll(true)}>
          显示更早的 {list.length - AT_FIRST} 个版本
        </button>
      ) : null}
      {opened ? (
        <VersionDialog
          key={opened.version.key}
          opened={opened}
          before={before ? () => fetched(before) : null}
          onClose={() => setOpened(null)}
          onRestored={(version) => {
            setOpened(null)
            setDone(`已恢复“${titleOf(version, new Date())}”。原来的文字在“覆盖前”里。`)
            void look()
          }}
        />
      ) : null}
      {compared ? (
        <Modal title="比较两个版本" wide onClose={() => setCompared(null)}>
          <CompareView
            before={{ name: titleOf(compared[0].version, new Date()), manuscript: compared[0].manuscript }}
            after={{ name: titleOf(compared[1].version, new Date()), manuscript: compared[1].manuscript }}
          />
        </Modal>
      ) : null}
    </section>
  )
}
