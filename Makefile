# Each target is one script, which tells at its head what it does.
.PHONY: run test check e2e bench setup clean

run:
	@scripts/run.sh

test:
	@scripts/test.sh

check:
	@scripts/check.sh

e2e:
	@scripts/test.sh e2e

bench:
	@scripts/bench.sh

setup:
	@scripts/setup.sh test

# Keeps var/data, which is the town's.
clean:
	@rm -rf target e2e/node_modules e2e/test-results var/tools var/model var/lib
