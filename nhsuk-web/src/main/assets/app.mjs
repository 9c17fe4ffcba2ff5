import { initAll } from './nhsuk.mjs'

initAll()
