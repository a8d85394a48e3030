import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { signInPath } from '#lib/links'
import { may, type Permission } from '#lib/permissions'
import { type SignedIn, whoIs } from '#server/auth/session'

/** Who is signed in, asked once a page. */
const present = cache(async () => whoIs(await headers()))

/** Who asks for a page of the newsroom. Somebody who is not signed in is led to the entrance and from there back `here`. */
export async function requireStaff(here: string, permission?: Permission): Promise<SignedIn> {
  const staff = await present()
  if (!staff) redirect(signInPath(here))
  if (permission && !may(staff.role, permission)) notFound()
  return staff
}

/** Who is signed in, or null, for the entrance. */
export const someStaff = (): Promise<SignedIn | null> => present()
