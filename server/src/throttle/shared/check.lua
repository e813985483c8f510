-- The generic cell rate algorithm over all buckets of one request: charges all of them or none. `bucket.rs` is the same in Rust.
-- What is more than a bucket can hold was written before the clock was set back: it begins anew, and nobody is locked out.
--
-- KEYS: the client's strikes, then one bucket each. A bucket is the time at which it will be empty again, in microseconds.
-- ARGV: forgiven after, most; then for each bucket cost, hard limit, limit of this request. The strikes make the first dearer.
-- Returns: the bucket that is full (0: none), how full it would be, how full the first and last are now, the factor, the time.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local states = redis.call('MGET', unpack(KEYS))
local forgiven_after, most = tonumber(ARGV[1]), tonumber(ARGV[2])

local factor = 1
local strikes = (tonumber(states[1] or 0) or 0) - now
if strikes > 0 and strikes <= (most - 1) * forgiven_after then factor = math.min(most, 1 + math.ceil(strikes / forgiven_after)) end

local used = {}
for bucket = 1, #KEYS - 1 do
  local at = 3 * bucket
  local cost, hard, limit = tonumber(ARGV[at]), tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local full = (tonumber(states[bucket + 1] or 0) or 0) - now
  if full < 0 or full > math.max(hard, cost * most) then full = 0 end
  if bucket == 1 then
    cost = cost * factor
    hard, limit = math.max(hard, cost), math.max(limit, cost)
  end
  full = full + cost
  if full > limit then return { bucket, full, 0, 0, factor, now } end
  used[bucket] = full
end

for bucket, full in ipairs(used) do
  redis.call('SET', KEYS[bucket + 1], string.format('%.0f', now + full), 'PX', math.ceil(full / 1000))
end
return { 0, 0, used[1], used[#used], factor, now }
