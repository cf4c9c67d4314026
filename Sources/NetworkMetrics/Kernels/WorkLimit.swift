/// How many ties a measure walks before it stops, where nothing else bounds it: some tens of seconds.
let mostWalked = 5_000_000_000
