import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { limitBody, PATIENCE } from '#server/door/body-limits'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A request whose socket has read nothing yet, and what becomes of it. */
function sent(headers: Record<string, string>) {
  const socket = { bytesRead: 500, setTimeout: () => undefined }
  const state = { destroyed: false }
  const destroy = () => {
    state.destroyed = true
  }
  const req = Object.assign(new EventEmitter(), { headers, socket: socket as typeof socket | null, setTimeout: () => undefined, destroy })
  const fault = limitBody(req as unknown as IncomingMessage, new EventEmitter() as unknown as ServerResponse)
  return { req, socket, state, fault, end: () => req.emit('end') }
}

test('a body without a length is waited for as long as it comes fast enough, and no longer', () => {
  const { socket, state } = sent({ 'transfer-encoding': 'chunked' })
  for (let second = 0; second < 120; second += 1) {
    socket.bytesRead += 128 * 1024
    vi.advanceTimersByTime(1000)
  }
  expect(state.destroyed).toBe(false)
  vi.advanceTimersByTime(PATIENCE + 1000)
  expect(state.destroyed).toBe(true)
})

test('a sender who hangs up before all has come takes nothing down: the request has no socket by then', () => {
  const { req, socket, state } = sent({ 'transfer-encoding': 'chunked' })
  socket.bytesRead += 30 * 1_048_576
  req.socket = null
  vi.advanceTimersByTime(PATIENCE * 20)
  expect(state.destroyed).toBe(true)
})

test('a body that trickles is given up after thirty seconds', () => {
  const { socket, state } = sent({ 'transfer-encoding': 'chunked' })
  for (let second = 0; second < 32; second += 1) {
    socket.bytesRead += 10
    vi.advanceTimersByTime(1000)
  }
  expect(state.destroyed).toBe(true)
})

test('a body of a known length has as long as that takes on a slow line; one that is there is not cut off', () => {
  const { state } = sent({ 'content-length': String(128 * 1024 * 60) })
  vi.advanceTimersByTime(PATIENCE + 59_000)
  expect(state.destroyed).toBe(false)
  vi.advanceTimersByTime(2000)
  expect(state.destroyed).toBe(true)
  const whole = sent({ 'transfer-encoding': 'chunked' })
  whole.end()
  vi.advanceTimersByTime(PATIENCE * 2)
  expect(whole.state.destroyed).toBe(false)
})

test('a length that is none is refused, and so is one beyond the largest file', () => {
  expect(sent({ 'content-length': '-1' }).fault).toBe(400)
  expect(sent({ 'content-length': '1e999' }).fault).toBe(400)
  expect(sent({ 'content-length': String(601 * 1_048_576) }).fault).toBe(413)
})
