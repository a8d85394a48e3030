import { askNext, type NextHandler, type Proof } from '#server/press/asking'
import { type Edition, FRESH } from '#server/press/edition'
import { isText, packQuickly } from '#server/press/encode'
import { digestOf, facesOf, type Sheet } from '#server/press/faces'
import { type Page, systemPage } from '#server/press/keys'
import { type House, sheetOf } from '#server/press/sheet'

export type PrintingHouse = House & {
  handler: NextHandler
  log: { warn: (about: object, message: string) => void }
}

/** A new edition; that there is no such page, with what that depends on; both with whether they may be kept. */
export type Printed = { edition: Edition; sheet: Sheet; keep: boolean } | { missing: true; tags: string[] }

/**
 * Prints a page once: asks Next, finishes, packs, writes down the headers. A withdrawn story becomes our 410 page.
 * Throws when the page cannot be printed.
 */
export async function printPage(page: Page, house: PrintingHouse, former?: Edition): Promise<Printed> {
  const begun = performance.now()
  const proof = await askNext(house.handler, page.ask, house.host)
  const { withdrawn, redirect } = proof.printing
  if (withdrawn !== undefined && page.status === undefined) return printGone(page, `withdrawn/${withdrawn}`, proof, house, begun, former)
  if (redirect?.gone && page.status === undefined) return printGone(page, 'gone', proof, house, begun, former)
  if (proof.status === 404 && page.status === undefined) return { missing: true, tags: [...proof.printing.tags] }
  return setUp(page, proof, house, begun, former)
}

/** Our page in the place of one that was, under its address, as 410. */
async function printGone(
  page: Page,
  name: 'gone' | `withdrawn/${number}`,
  proof: Proof,
  house: PrintingHouse,
  begun: number,
  former?: Edition,
) {
  const reason = systemPage(name, page.script)
  const answer = await askNext(house.handler, reason.ask, house.host)
  for (const tag of proof.printing.tags) answer.printing.tags.add(tag)
  if (proof.printing.redirect) answer.printing.redirect = proof.printing.redirect
  return setUp(page, answer, house, begun, former, 410)
}

async function setUp(page: Page, proof: Proof, house: PrintingHouse, begun: number, former?: Edition, status?: 410): Promise<Printed> {
  const { sheet, keep, faults } = await sheetOf(proof, page, house, status)
  if (faults.length > 0)
    house.log.warn({ code: 'press.page-faults', page: page.key, faults }, 'this page will not wholly work in a browser')
  const digest = digestOf(sheet)
  const same = former?.digest === digest ? former : undefined
  // The same words keep their date, so that who has them may go on using them.
  if (same) sheet.lastModified = same.lastModified
  const edition: Edition = {
    page,
    status: sheet.status,
    location: sheet.location,
    tags: sheet.tags,
    redirect: proof.printing.redirect?.path,
    digest,
    lastModified: sheet.lastModified,
    faces: await pack(sheet, digest, same),
    cost: `queries;desc="${proof.printing.queries}", print;dur=${(performance.now() - begun).toFixed(1)}`,
    state: FRESH,
    hits: former ? former.hits >> 1 : 0,
    retryAt: 0,
  }
  return { edition, sheet, keep }
}

/** The same words need not be packed again; only their headers may have changed. */
async function pack(sheet: Sheet, digest: string, same: Edition | undefined): Promise<Edition['faces']> {
  if (!isText(sheet.type)) return facesOf(sheet, digest, null)
  const { gzip, br, zstd } = same?.faces ?? {}
  if (!gzip || !br || !zstd) return facesOf(sheet, digest, await packQuickly(sheet.body), '-quick')
  const quick = br.etag.includes('-quick')
  return facesOf(sheet, digest, { gzip: gzip.body, br: br.body, zstd: zstd.body }, quick ? '-quick' : '')
}
