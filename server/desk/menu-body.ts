import * as z from 'zod'
import { env } from '#lib/env'
import { LONGEST_ADDRESS, LONGEST_LABEL, MOST_ENTRIES, menuNames, namedKinds, ownPages } from '#lib/menus'
import { isSafeHref } from '#lib/story/href'

const label = z
  .string()
  .trim()
  .max(LONGEST_LABEL, `名称最多 ${LONGEST_LABEL} 个字`)
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, '名称里不能有换行或看不见的字符')
const labels = { label, labelHant: label }
const ADDRESS = '网址要以 https:// 、http:// 、mailto: 、tel: 或 / 开头，不能有空格'

/** Where readers may go: the paper's own pages as a path, so that both editions lead to their own; not where only the desk may. */
const href = z
  .string()
  .trim()
  .transform((it) => (it.startsWith(`${env.siteUrl}/`) ? it.slice(env.siteUrl.length) : it))
  .pipe(
    z
      .string()
      .min(1, '请填网址')
      .max(LONGEST_ADDRESS, `网址最多 ${LONGEST_ADDRESS} 个字符`)
      .refine((it) => isSafeHref(it) && !it.startsWith('#'), ADDRESS)
      .refine((it) => !/^\/(admin|api|preview)(\/|\?|#|$)/i.test(it), '读者打不开编辑部的地址')
      .transform((it) => it.replace(/^\/zh-han[st](?=\/|\?|#|$)/i, '') || '/'),
  )

const entry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['sections', 'pages']) }),
  z.strictObject({ kind: z.literal('own'), page: z.enum(ownPages), ...labels }),
  z.strictObject({ kind: z.enum(namedKinds), id: z.int().positive(), ...labels }),
  z.strictObject({ kind: z.literal('address'), href, label: label.min(1, '自拟的网址要有名称'), labelHant: label }),
])
const menu = (name: string) => z.array(entry).max(MOST_ENTRIES, `“${name}”最多 ${MOST_ENTRIES} 项`)

/** The menus, as a request brings them. */
export const menusBody = z.strictObject({
  menus: z.strictObject({ head: menu(menuNames.head), guide: menu(menuNames.guide), ours: menu(menuNames.ours) }),
  version: z.int().min(0),
})
