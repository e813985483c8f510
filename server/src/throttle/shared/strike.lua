-- Counts strikes of a client: the later everything is forgiven, the dearer its requests.
-- KEYS: the client's strikes. ARGV: the time that these strikes weigh, the longest time in all, both in microseconds.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local weighs = math.max((tonumber(redis.call('GET', KEYS[1]) or 0) or 0) - now, 0)
weighs = math.min(weighs + tonumber(ARGV[1]), tonumber(ARGV[2]))
if weighs > 0 then redis.call('SET', KEYS[1], string.format('%.0f', now + weighs), 'PX', math.ceil(weighs / 1000)) end
return 0
