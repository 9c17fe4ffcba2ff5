-- GET with what an officer types, one after another from a file with a search a line:  wrk -s search.lua URL -- FILE
local searches, at = {}, 0
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end
function init(args)
  for line in io.lines(args[1]) do searches[#searches + 1] = line end
  at = number * 977
end
function request()
  at = at + 1
  return wrk.format("GET", "/office/members?q=" .. searches[at % #searches + 1])
end
