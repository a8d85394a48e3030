import { expect, test } from 'vitest'
import { deviceOf, sourceOf } from '#lib/stats/classes'

test.each([
  ['', '', 'direct'],
  ['', 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50', 'social'],
  ['paper.example', '', 'own'],
  ['PAPER.example:8443', '', 'own'],
  ['www.google.com.hk', '', 'search'],
  ['m.baidu.com', '', 'search'],
  ['t.co', '', 'social'],
  ['mp.weixin.qq.com', '', 'social'],
  ['notgoogle.com', '', 'other'],
  ['baidu.com.evil.example', '', 'other'],
])('from %j with %j is %s', (host, agent, source) => expect(sourceOf(host, 'paper.example', agent)).toBe(source))

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Mobile/15E148', 'phone'],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/143.0 Mobile Safari/537.36', 'phone'],
  ['Mozilla/5.0 (Linux; Android 14; SM-X910) Chrome/143.0 Safari/537.36', 'tablet'],
  ['Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X)', 'tablet'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'desktop'],
])('%s is a %s', (agent, device) => expect(deviceOf(agent)).toBe(device))
