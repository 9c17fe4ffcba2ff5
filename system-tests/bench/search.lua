-- GET with a different surname prefix each time
local terms = {"smi", "jon", "tay", "bro", "pat", "kha", "oka", "eva", "now", "wil", "rob", "cla", "hug", "coo", "gri", "beg", "hus", "kau", "fer", "tur"}
local n = 0
function request()
  n = n + 1
  return wrk.format("GET", "/office/members?q=" .. terms[n % #terms + 1])
end
function response(status, headers, body)
  if status ~= 200 then bad = (bad or 0) + 1 end
end
