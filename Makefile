# make report   the main job: the report on Data/ in Report/
# make test     format check and every test, those of the report in a browser included
# make test ROOM=NetworkMetrics     the tests of one room, built with no more than they need
# make package  a Debian package of the command
# make docs     the documentation of every measure and diagram, as a site in .build/docs
# make accuracy how much of known passages of work-lists is read rightly, by manner
# make goldens  the peers' values that the tests compare with, made anew

DATA    := Data/macau-belt-and-road-2024-2028/worklist.txt
SOURCES := Package.swift Sources Tests Examples

.PHONY: report test docs setup format accuracy goldens package clean

report: setup
	@swift build -c release --product liaison
	@.build/release/liaison report $(DATA) -o Report
	@echo "Open Report/report.html in a browser."

# C is optimised for the tests too: pictures are packed in it.
BUILD_TESTS := swift build --build-tests -Xcc -O2

ifdef ROOM
ifeq ($(wildcard Tests/$(ROOM)Tests),)
$(error there is no room $(ROOM); its tests would be in Tests/$(ROOM)Tests)
endif
test: export ROOM := $(ROOM)
test: setup
	$(BUILD_TESTS)
	swift test --skip-build
else
test: setup
	swift format lint --strict --parallel --recursive $(SOURCES)
	$(BUILD_TESTS)
	@# The browser waits more than it computes, so it has its turn beside the others; what it says comes last.
	@Scripts/browser_tests.sh >.build/browser_tests.log 2>&1 & browser=$$!; \
	swift test --skip-build; tests=$$?; \
	wait $$browser; pages=$$?; cat .build/browser_tests.log; \
	[ $$tests -eq 0 ] && [ $$pages -eq 0 ]
endif

# A link that leads nowhere is an error. Pages fetch their content, so the site must be served.
docs: setup
	@swift package --allow-writing-to-directory .build/docs generate-documentation \
	  --enable-experimental-combined-documentation \
	  --target Liaison --target ResponsibilityRegister --target NetworkFormats --target TwoModeNetworks \
	  --target NetworkMetrics --target StakeholderFindings --target StakeholderDiagrams \
	  --warnings-as-errors \
	  --transform-for-static-hosting --output-path .build/docs
	@echo "Serve the site: python3 -m http.server --directory .build/docs 8000"
	@echo "Then open http://localhost:8000/documentation/liaison/"

package: setup
	Scripts/make_package.sh

setup:
	@Scripts/setup.sh

format:
	swift format --in-place --parallel --recursive $(SOURCES)

# Of those that were held out, the totals alone: what they hold is not to be learnt from.
accuracy: setup
	@swift build -c release --product accuracy
	@for part in mainland-tuned elsewhere-tuned more-tuned fresh-tuned fresh-c-tuned; do \
	  echo "$$part"; .build/release/accuracy Tests/WorklistCorpus/$$part.json; done
	@for part in mainland-held-out elsewhere-held-out fresh-mainland-held-out fresh-elsewhere-held-out; do \
	  echo "$$part"; .build/release/accuracy Tests/WorklistCorpus/$$part.json | tail -1; done

goldens:
	python3 -m venv .venv
	.venv/bin/pip install --quiet -r Tests/NetworkMetricsTests/Goldens/requirements.txt
	.venv/bin/python Tests/NetworkMetricsTests/Goldens/make_goldens.py
	for family in Tests/NetworkMetricsTests/Goldens/make_goldens_*.py; do .venv/bin/python $$family || exit 1; done

clean:
	rm -rf .build .venv .venv-browser Report
