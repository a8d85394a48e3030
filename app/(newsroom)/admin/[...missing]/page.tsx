import { notFound } from 'next/navigation'

/** Whatever no room answers to: else Next would say so in English, on a page of its own. */
export default function NoSuchRoom(): never {
  notFound()
}
