-- GET of paths, one after another from a file with a path a line:  wrk -s paths.lua URL -- FILE
local paths, at = {}, 0
local threads = 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end
function init(args)
  for line in io.lines(args[1]) do paths[#paths + 1] = line end
  at = number * 977
end
function request()
  at = at + 1
  return wrk.format("GET", paths[at % #paths + 1])
end
