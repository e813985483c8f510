-- Takes back what `check.lua` charged. KEYS: the buckets. ARGV: the cost of each.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
for bucket, key in ipairs(KEYS) do
  local full = (tonumber(redis.call('GET', key) or 0) or 0) - now - tonumber(ARGV[bucket])
  if full > 0 then
    redis.call('SET', key, string.format('%.0f', now + full), 'PX', math.ceil(full / 1000))
  else
    redis.call('DEL', key)
  end
end
return 0
