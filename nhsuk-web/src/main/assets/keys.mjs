// Shortcuts of the office by single keys: off until somebody turns them on in this browser, and never while they type.
const NAME = 'folkmoot-keys'
const PLACES = {
  h: '/office',
  m: '/office/members',
  n: '/office/members/new',
  t: '/office/tasks',
  a: '/office/applications',
  d: '/office/duplicates',
  '?': '/office/shortcuts'
}

function isOn() {
  try {
    return localStorage.getItem(NAME) === 'on'
  } catch {
    return false
  }
}

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]')
  if (typing || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || !isOn()) return
  if (event.key === '/') {
    document.querySelector('main input[type="search"], header input[type="search"]')?.focus()
    event.preventDefault()
  } else if (Object.hasOwn(PLACES, event.key)) {
    location.assign(PLACES[event.key])
  }
})

document.querySelectorAll('[data-shortcuts]').forEach((place) => {
  const state = document.createElement('p')
  const button = document.createElement('button')
  const say = () => {
    state.textContent = isOn() ? 'The shortcuts are on in this browser.' : 'The shortcuts are off.'
    button.textContent = isOn() ? 'Turn them off' : 'Turn them on'
  }
  state.setAttribute('role', 'status')
  button.type = 'button'
  button.className = 'nhsuk-button nhsuk-button--secondary'
  button.addEventListener('click', () => {
    if (isOn()) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, 'on')
    say()
  })
  say()
  place.replaceChildren(state, button)
})
