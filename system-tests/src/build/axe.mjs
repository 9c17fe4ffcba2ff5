// Fetches the accessibility checker of the browser journeys when the lock file asks for it.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const lock = join(here, 'package-lock.json')
const installed = join(here, 'node_modules', '.package-lock.json')
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  })
  if (npm.error || npm.status !== 0) {
    console.error('npm ci failed: Node 20 with npm is needed to test accessibility')
    process.exit(1)
  }
}
