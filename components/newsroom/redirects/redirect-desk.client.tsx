'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { ImportDialog } from '#components/newsroom/redirects/import-dialog.client'
import { RedirectForm } from '#components/newsroom/redirects/redirect-form.client'
import { RedirectTable } from '#components/newsroom/redirects/redirect-table'
import { TryAddress } from '#components/newsroom/redirects/try-address.client'
import { NothingHere } from '#components/newsroom/taxonomy/nothing-here'
import { RemoveDialog } from '#components/newsroom/taxonomy/remove-dialog.client'
import { useAct } from '#components/newsroom/use-act.client'
import type { DeskRedirect } from '#db/redirects/types'
import { figure } from '#lib/figure'
import { deskApi } from '#lib/links'

type Props = { redirects: DeskRedirect[]; count: number; words: string; email: string; filters: ReactNode }
type Open = { it: 'add' } | { it: 'import' } | { it: 'change' | 'remove'; redirect: DeskRedirect } | null

/** 跳转: old addresses and where they lead. */
export function RedirectDesk({ redirects, count, words, email, filters }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState<Open>(null)
  const [said, setSaid] = useState('')
  const { act, again } = useAct(email, '改动跳转之前，请再确认一次是您本人。')
  const close = () => setOpen(null)
  const done = (what: string) => {
    close()
    setSaid(what)
    router.refresh()
  }

  return (
    <>
      <TryAddress to={deskApi.tryRedirect} />
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <p role="status" className="mr-auto text-small text-soft">
          {said || `共 ${figure(count)} 条${words ? `含“${words}”的` : ''}`}
        </p>
        <button type="button" className="knob" onClick={() => setOpen({ it: 'import' })}>
          导入 CSV…
        </button>
        <button type="button" className="knob knob-main" onClick={() => setOpen({ it: 'add' })}>
          添加跳转
        </button>
      </div>
      <div className="max-sm:-mx-4">{filters}</div>
      {redirects.length > 0 ? (
        <RedirectTable
          redirects={redirects}
          onChange={(redirect) => setOpen({ it: 'change', redirect })}
          onRemove={(redirect) => setOpen({ it: 'remove', redirect })}
        />
      ) : (
        <NothingHere>
          {words
            ? '没有符合条件的跳转。'
            : '还没有跳转。从别的系统搬来时，把旧网址和新网址列成 CSV 导入，读者和搜索引擎就不会走丢；频道、话题改了网址，旧的会自己列在这里。'}
        </NothingHere>
      )}
      {open?.it === 'add' ? (
        <Modal title="添加跳转" onClose={close}>
          <RedirectForm to={deskApi.redirects} act={act} onSaved={done} />
        </Modal>
      ) : null}
      {open?.it === 'change' ? (
        <Modal title="修改跳转" onClose={close}>
          <RedirectForm redirect={open.redirect} to={deskApi.redirects} act={act} onSaved={done} />
        </Modal>
      ) : null}
      {open?.it === 'remove' ? (
        <RemoveDialog
          name={open.redirect.path}
          to={deskApi.removeRedirect}
          body={{ path: open.redirect.path }}
          act={act}
          onDone={() => done('已删除')}
          onClose={close}
        >
          从这个网址来的读者和搜索引擎将看到“没有这个页面”。
        </RemoveDialog>
      ) : null}
      {open?.it === 'import' ? (
        <ImportDialog check={deskApi.checkRedirects} to={deskApi.importRedirects} act={act} onDone={done} onClose={close} />
      ) : null}
      {again}
    </>
  )
}
